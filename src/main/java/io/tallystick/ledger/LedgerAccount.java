package io.tallystick.ledger;

import java.util.Arrays;
import java.util.Locale;

/** The accounts of the house's books. The number is stored in transfers and never given to another account. */
public enum LedgerAccount {
    /** What customers owe. */
    RECEIVABLES(1),
    /** What was invoiced for services, before tax. */
    REVENUE(2),
    /** Tax that was invoiced and is owed to the state. */
    TAX(3),
    /** Money on the seller's bank accounts and local wallets. */
    BANK(4),
    /** Money of customers that no invoice has used yet. */
    CUSTOMER_BALANCE(5),
    /** A customer's wallet, named by the transfer's own key. */
    WALLET(10),
    /** Credits sold and not yet used: a liability. */
    CREDIT_SOLD(11),
    /** Credits given away: promotion expense. */
    GRANTED_FREE(12),
    /** Credits that were spent: earned. */
    CREDIT_USED(13),
    /** Credits that expired unused. */
    BREAKAGE(14),
    /** Corrections by an administrator. */
    ADJUSTMENTS(15);

    private final short number;

    LedgerAccount(int number) {
        this.number = (short) number;
    }

    public short number() {
        return number;
    }

    /** The account's word in the journal: {@code customer_balance}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static LedgerAccount of(short number) {
        return Arrays.stream(values())
                .filter(account -> account.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No ledger account has the number " + number));
    }
}
