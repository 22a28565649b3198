package io.tallystick.vectors;

import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.problems.ProblemException;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** Currencies: number and minor unit; withdrawn ones, and those without a minor unit, are refused. */
final class CurrencyVectors implements Family {

    @Override
    public String name() {
        return "currencies";
    }

    @Override
    public Outcome check(JsonNode one) {
        var expect = one.get("expect");
        var isRefused = expect.path("withdrawn").asBoolean(false)
                || (expect.has("minor_units") && expect.get("minor_units").isNull());
        var code = one.get("code").asString();
        if (isRefused) {
            return Family.equal(accepts(code), false);
        }
        var currency = Currency.of(code);
        if (expect.has("minor")) {
            var minor = Money.of(new BigDecimal(one.get("amount").asString()), currency)
                    .minor();
            return Family.equal(minor, expect.get("minor").asLong());
        }
        var theirs = expect.path("numeric").asString(currency.numeric()) + " "
                + expect.path("minor_units").asInt(currency.fractionDigits());
        return Family.equal(currency.numeric() + " " + currency.fractionDigits(), theirs);
    }

    private static boolean accepts(String code) {
        try {
            Currency.of(code);
            return true;
        } catch (ProblemException refused) {
            return false;
        }
    }
}
