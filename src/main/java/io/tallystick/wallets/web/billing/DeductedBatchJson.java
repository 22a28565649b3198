package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.Debits.Outcome;
import io.tallystick.wallets.WalletsProblem;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a batch.
 *
 * @param results one for each item, in the same order
 */
record DeductedBatchJson(List<ResultJson> results) {

    /**
     * What came of one item.
     *
     * @param status {@code ok}; {@code duplicate} with the first answer's transaction; {@code insufficient_credits};
     *     {@code invalid}
     * @param code the stable code of what was refused
     * @param field the item's field that was refused
     */
    record ResultJson(
            String status,
            @Nullable UUID transactionId,
            @Nullable String amount,
            @Nullable String balance,
            @Nullable String asset,
            @Nullable Instant createdAt,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String field) {

        static ResultJson of(Outcome outcome) {
            return switch (outcome) {
                case Outcome.Made made ->
                    made(DeductedJson.of(made.spent()), made.spent().replayed());
                case Outcome.Refused refused -> refused(refused.why());
            };
        }

        private static ResultJson made(DeductedJson answer, boolean replayed) {
            return new ResultJson(
                    replayed ? "duplicate" : "ok",
                    answer.transactionId(),
                    answer.amount(),
                    answer.balance(),
                    answer.asset(),
                    answer.createdAt(),
                    null,
                    null,
                    null);
        }

        static ResultJson refused(ProblemException refusal) {
            var poor = refusal.problem() == WalletsProblem.INSUFFICIENT_CREDITS
                    || refusal.problem() == WalletsProblem.BUDGET_EXCEEDED;
            return new ResultJson(
                    poor ? "insufficient_credits" : "invalid",
                    null,
                    null,
                    null,
                    null,
                    null,
                    refusal.problem().code(),
                    refusal.sentence(),
                    refusal.field());
        }

        static ResultJson invalid(String field, String message) {
            return new ResultJson("invalid", null, null, null, null, null, "validation_failed", message, field);
        }
    }
}
