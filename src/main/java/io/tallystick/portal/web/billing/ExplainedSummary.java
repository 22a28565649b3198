package io.tallystick.portal.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.wallets.explain.Explanation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a transaction did. */
final class ExplainedSummary {

    private ExplainedSummary() {}

    static String of(Explanation explained, @Nullable String description) {
        var transfer = explained.transfer();
        var amount = written(new AssetAmount(transfer.amount(), explained.asset()));
        var context = transfer.context();
        var operation = context == null || context.operation() == null
                ? null
                : context.operation().replace('_', ' ');
        var sentence =
                switch (transfer.kind()) {
                    case GRANT -> amount + " arrived";
                    case DEBIT -> amount + " used" + (operation == null ? "" : " for " + operation);
                    case EXPIRE -> amount + " expired unused";
                    case ADJUST_UP -> amount + " added by a correction";
                    case ADJUST_DOWN -> amount + " taken by a correction";
                    case HOLD -> held(explained) + " set aside" + (operation == null ? "" : " for " + operation);
                    case RELEASE -> held(explained) + " no longer set aside";
                    case CAPTURE ->
                        amount + " used, of " + held(explained) + " set aside"
                                + (operation == null ? "" : " for " + operation);
                    case SETTING -> "What the wallet may do was changed";
                    case MOVE_OUT -> amount + " moved to another wallet";
                    case MOVE_IN -> amount + " moved here from another wallet";
                    case ROLL_OUT -> amount + " rolled over into the next period";
                    case ROLL_IN -> amount + " rolled over from the period before";
                };
        return description == null ? sentence + "." : sentence + ": " + description + ".";
    }

    private static String held(Explanation explained) {
        var hold = explained.hold();
        return hold == null ? "An amount" : written(hold.amount());
    }

    /** "1 credit", "2,000 credits", "12.50 CHF": as a person writes it. */
    private static String written(AssetAmount amount) {
        var isCredits = amount.asset().equals(Credits.CREDITS);
        var units = amount.units().stripTrailingZeros();
        var usual = amount.asset() instanceof Currency currency ? currency.fractionDigits() : 0;
        var number = String.format(Locale.ROOT, "%,." + Math.max(units.scale(), usual) + "f", units);
        return number + " "
                + (isCredits && number.equals("1") ? "credit" : amount.asset().code());
    }
}
