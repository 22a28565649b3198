package io.tallystick.payments.topup;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.states.State;
import io.tallystick.payments.SavedMethod;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One try to close a gap.
 *
 * @param after the last top-up that succeeded before: what follows it is one fall, which is charged once
 * @param month of the account's time zone, whose cap it counts against
 * @param balanceBefore what could be spent when it began
 * @param cap the month's cap as it stood then
 * @param order the credits that were ordered
 * @param failure why it failed
 */
public record TopUp(
        AccountId account,
        UUID id,
        UUID after,
        YearMonth month,
        Status status,
        AssetAmount balanceBefore,
        AssetAmount threshold,
        AssetAmount credits,
        Money amount,
        Money cap,
        UUID order,
        Invoice.Id invoice,
        SavedMethod.Id method,
        @Nullable Failure failure,
        Instant beganAt,
        @Nullable Instant endedAt) {

    /** How far it has come. */
    public enum Status implements State<Status> {
        RUNNING,
        SUCCEEDED,
        FAILED;

        @Override
        public Set<Status> next() {
            return this == RUNNING ? Set.of(SUCCEEDED, FAILED) : Set.of();
        }
    }

    /** @param message a sentence that the customer reads */
    public record Failure(String code, String message) {}

    static UUID nextId() {
        return Uuids.next();
    }

    TopUp succeed(Instant at) {
        return ended(Status.SUCCEEDED, null, at);
    }

    TopUp fail(Failure why, Instant at) {
        return ended(Status.FAILED, why, at);
    }

    private TopUp ended(Status next, @Nullable Failure why, Instant at) {
        return new TopUp(
                account,
                id,
                after,
                month,
                next,
                balanceBefore,
                threshold,
                credits,
                amount,
                cap,
                order,
                invoice,
                method,
                why,
                beganAt,
                at);
    }
}
