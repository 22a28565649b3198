package io.tallystick.catalog.rates;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that is priced. It never changes; its price does, by versions.
 *
 * @param account the account for which it holds; {@link AccountId#PLATFORM} for everyone
 */
public record Rate(Id id, AccountId account, RateKey key, Instant createdAt) {

    /** Identifies a rate. */
    public record Id(UUID value) {
        @Override
        public String toString() {
            return "rat_" + value;
        }
    }

    public boolean isForEveryone() {
        return account.equals(AccountId.PLATFORM);
    }
}
