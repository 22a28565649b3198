package io.tallystick.accounts;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.util.UUID;

/**
 * A billing address of an account.
 *
 * @param isDefault whether invoices are written to it; exactly one address of an account is the default
 */
public record Address(Id id, AccountId account, PostalAddress postal, boolean isDefault) {

    /** Identifies an address within its account. */
    public record Id(UUID value) {

        public static Id next() {
            return new Id(Uuids.next());
        }

        @Override
        public String toString() {
            return "adr_" + value;
        }
    }
}
