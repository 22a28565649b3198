package io.tallystick.kernel.money;

/**
 * What an amount is counted in: a {@link Currency} or {@link Credits}. Amounts of two assets are never added.
 */
public sealed interface Asset permits Currency, Credits {

    /** The asset's word in the API and the database: an ISO 4217 code, or {@code credits}. */
    String code();

    /**
     * Reads an asset's word.
     *
     * @throws io.tallystick.kernel.problems.ProblemException {@code unknown_currency} when it is neither {@code credits}
     *     nor an active ISO 4217 code
     */
    static Asset of(String code) {
        return code.equals(Credits.CREDITS.code()) ? Credits.CREDITS : Currency.of(code);
    }
}
