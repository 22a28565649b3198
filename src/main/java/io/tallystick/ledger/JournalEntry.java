package io.tallystick.ledger;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import java.util.UUID;

/**
 * One movement of money, balanced because it names both sides.
 *
 * @param account the customer whose business it is
 * @param from the account that gives
 * @param to the account that receives
 * @param amount above zero
 * @param causeKind what kind of thing caused it: {@code invoice}, {@code payment}
 * @param cause the thing; the same cause is booked once for each pair of accounts
 */
public record JournalEntry(
        AccountId account, LedgerAccount from, LedgerAccount to, Money amount, String causeKind, UUID cause) {

    public JournalEntry {
        if (!amount.isPositive()) {
            throw new IllegalStateException("An entry moves an amount above zero, not " + amount);
        }
    }
}
