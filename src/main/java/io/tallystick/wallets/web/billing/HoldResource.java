package io.tallystick.wallets.web.billing;

import static io.tallystick.wallets.WalletsProblem.AMOUNT_NOT_POSITIVE;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.IdempotencyKeys;
import io.tallystick.wallets.Wallets;
import io.tallystick.wallets.Wallets.Spent;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reserving now and spending when it is known what it costs. */
@RestController
class HoldResource {

    private final Wallets wallets;
    private final Spending spending;

    HoldResource(Wallets wallets, Spending spending) {
        this.wallets = wallets;
        this.spending = spending;
    }

    /** Reserves an amount; it counts against what is available until it is captured, released or expires. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<HeldJson> hold(
            Access access,
            @Valid @RequestBody HoldJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var held = spending.hold(access, body, checked(key));
        return created(held.replayed()).body(HeldJson.of(held));
    }

    /** Spends what a hold reserved, and closes it: what is not captured is free again. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/{id}/capture/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DeductedJson> capture(
            Access access,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable CaptureJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var named = body == null ? null : body.amount();
        if (named != null && named.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        var asset = wallets.assetOfHold(access.account(), id);
        var amount = named == null ? null : AssetAmount.exactly(named, asset);
        var fingerprint = IdempotencyKeys.fingerprint("capture:" + id + ":" + (amount == null ? "" : amount.plain()));
        return answer(wallets.capture(access.account(), id, amount, IdempotencyKeys.of(checked(key)), fingerprint));
    }

    /** Gives back what a hold reserved. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/{id}/release/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DeductedJson> release(
            Access access,
            @PathVariable UUID id,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var fingerprint = IdempotencyKeys.fingerprint("release:" + id);
        return answer(wallets.release(access.account(), id, IdempotencyKeys.of(checked(key)), fingerprint));
    }

    private static @Nullable String checked(@Nullable String key) {
        return key == null ? null : IdempotencyHeader.checked(key);
    }

    private static ResponseEntity<DeductedJson> answer(Spent spent) {
        return created(spent.replayed()).body(DeductedJson.of(spent));
    }

    private static ResponseEntity.BodyBuilder created(boolean replayed) {
        var answer = ResponseEntity.status(HttpStatus.CREATED);
        if (replayed) {
            answer.header("Idempotency-Replayed", "true");
        }
        return answer;
    }
}
