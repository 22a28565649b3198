package io.tallystick.portal.web.billing;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.explain.Explanation;
import org.jspecify.annotations.Nullable;

/** Says in one sentence what a transaction did. */
final class ExplainedSummary {

    private ExplainedSummary() {}

    static String of(Explanation explained, @Nullable String description) {
        var transfer = explained.transfer();
        var amount = new AssetAmount(transfer.amount(), explained.asset());
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
        return hold == null ? "An amount" : hold.amount().toString();
    }
}
