package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.web.billing.DeductedBatchJson.ResultJson;
import io.tallystick.wallets.web.billing.Spending.Item;
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

    private final Spending spending;
    private final Validator validator;

    BatchResource(Spending spending, Validator validator) {
        this.spending = spending;
        this.validator = validator;
    }

    /**
     * Spends up to 1,000 times. Each item stands for itself and has its own key: some may be refused while others are made. The
     * answer comes when all that was made is durable. What keeps the whole batch from being decided, such as too many requests at
     * once, is refused as a whole; the items' keys tell later what was made.
     */
    @Allow(Permission.CREDITS_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/billing/credits/deduct/batch/")
    DeductedBatchJson deduct(Access access, @Valid @RequestBody DeductBatchJson body) {
        var results = new ResultJson[body.items().size()];
        var sane = new ArrayList<Item>();
        var places = new ArrayList<Integer>();
        for (var index = 0; index < results.length; index++) {
            var item = body.items().get(index);
            var wrong = invalid(item);
            if (wrong == null) {
                sane.add(new Item(item.alone(), item.idempotencyKey()));
                places.add(index);
            } else {
                results[index] = wrong;
            }
        }
        var outcomes = spending.deduct(access, sane);
        for (var index = 0; index < outcomes.size(); index++) {
            results[places.get(index)] = ResultJson.of(outcomes.get(index));
        }
        return new DeductedBatchJson(List.copyOf(Arrays.asList(results)));
    }

    private @Nullable ResultJson invalid(DeductItemJson item) {
        if (item.idempotencyKey() != null) {
            try {
                IdempotencyHeader.checked(item.idempotencyKey());
            } catch (ProblemException insane) {
                return ResultJson.refused(insane.atField("idempotency_key"));
            }
        }
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
