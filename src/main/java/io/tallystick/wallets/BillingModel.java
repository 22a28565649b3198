package io.tallystick.wallets;

/** Whose wallet is charged, and what happens at zero (source 002). */
public enum BillingModel {
    /** Nothing is checked; use is still recorded. */
    UNLIMITED,
    /** One wallet for each user of the account. */
    PREPAY_USER,
    /** One wallet for the account. */
    PREPAY_MANDATE,
    /** One wallet for the account, which may go down to the credit limit; what was used is invoiced at period end. */
    CREDIT_POSTPAY
}
