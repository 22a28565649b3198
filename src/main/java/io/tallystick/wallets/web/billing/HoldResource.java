package io.tallystick.wallets.web.billing;

import static io.tallystick.wallets.WalletsProblem.AMOUNT_NOT_POSITIVE;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.wallets.Debits.Spent;
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

    private final Spending spending;

    HoldResource(Spending spending) {
        this.spending = spending;
    }

    /** Reserves an amount; it counts against what is available until it is captured, released or expires. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<HeldJson> hold(
            Access access,
            StateCheck state,
            @Valid @RequestBody HoldJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var held = spending.hold(access, state, body, checked(key));
        return created(held.replayed()).body(HeldJson.of(held));
    }

    /** Spends what a hold reserved, and closes it: what is not captured is free again. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/{id}/capture/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DeductedJson> capture(
            Access access,
            StateCheck state,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable CaptureJson body,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        var named = body == null ? null : body.amount();
        if (named != null && named.signum() <= 0) {
            throw AMOUNT_NOT_POSITIVE.at("amount");
        }
        return answer(spending.capture(access, state, id, named, checked(key)));
    }

    /** Gives back what a hold reserved. */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/holds/{id}/release/")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<DeductedJson> release(
            Access access,
            StateCheck state,
            @PathVariable UUID id,
            @RequestHeader(name = IdempotencyHeader.NAME, required = false) @Nullable String key) {
        return answer(spending.release(access, state, id, checked(key)));
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
