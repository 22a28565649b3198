package io.tallystick.catalog.rates;

import io.tallystick.kernel.money.AssetAmount;

/**
 * The answer to a {@link RateQuestion}.
 *
 * @param amount what a wallet is charged, rounded half-up once to a millionth; zero is possible
 * @param version the price that was applied
 */
public record Rated(AssetAmount amount, RateVersion version) {

    /** The exact version's name, for {@link RateCard#version}. */
    public String priceVersion() {
        return version.name();
    }

    /** The unit that was counted, also where the question named none. */
    public String unit() {
        return version.rate().key().unit();
    }
}
