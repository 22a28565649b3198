package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.Wallets;
import io.tallystick.wallets.web.billing.DeductedBatchJson.ResultJson;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Spending many times with one request. */
@RestController
class BatchResource {

    private final Wallets wallets;
    private final DebitTranslation debits;
    private final Validator validator;

    BatchResource(Wallets wallets, DebitTranslation debits, Validator validator) {
        this.wallets = wallets;
        this.debits = debits;
        this.validator = validator;
    }

    /**
     * Spends up to 1,000 times. Each item stands for itself and has its own key: some may be refused while others are made. The
     * answer comes when all that was made is durable.
     */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/deduct/batch/")
    DeductedBatchJson deduct(Access access, @Valid @RequestBody DeductBatchJson body) {
        var results = new ResultJson[body.items().size()];
        var wanted = new ArrayList<Debit>();
        var places = new ArrayList<Integer>();
        for (var index = 0; index < results.length; index++) {
            var item = body.items().get(index);
            var refused = invalid(item);
            if (refused == null) {
                try {
                    wanted.add(debit(access, item));
                    places.add(index);
                } catch (ProblemException refusal) {
                    refused = ResultJson.refused(refusal);
                }
            }
            if (refused != null) {
                results[index] = refused;
            }
        }
        var outcomes = wallets.debitAll(wanted);
        for (var index = 0; index < outcomes.size(); index++) {
            results[places.get(index)] = ResultJson.of(outcomes.get(index));
        }
        return new DeductedBatchJson(List.copyOf(Arrays.asList(results)));
    }

    private Debit debit(Access access, DeductItemJson item) {
        var key = item.idempotencyKey();
        try {
            return debits.debit(access, item.alone(), key == null ? null : IdempotencyHeader.checked(key));
        } catch (ProblemException refusal) {
            throw refusal.problem().code().equals("idempotency_key_invalid")
                    ? refusal.atField("idempotency_key")
                    : refusal;
        }
    }

    private @Nullable ResultJson invalid(DeductItemJson item) {
        var violations = validator.validate(item.alone());
        if (violations.isEmpty()) {
            return null;
        }
        var first = violations.iterator().next();
        return ResultJson.invalid(snake(first.getPropertyPath().toString()), first.getMessage());
    }

    private static String snake(String path) {
        return path.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
