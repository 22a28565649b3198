package io.tallystick.wallets.mandates;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Standing;
import io.tallystick.wallets.BillingModel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A wallet with what is in it. */
public record WalletView(MandateWallet wallet, MandateSettings settings, Standing standing) {

    /** What it holds; zero where nothing is checked. */
    public AssetAmount balance() {
        return amount(isUnlimited() ? 0 : standing.balance());
    }

    public AssetAmount held() {
        return amount(standing.held());
    }

    /** What may be spent: balance less holds, with the credit limit of a postpaid wallet; zero where nothing is checked. */
    public AssetAmount available() {
        return amount(isUnlimited() ? 0 : standing.balance() - standing.held() + postpaidReach());
    }

    /** How far below zero it may go; null where it may not, or without end. */
    public @Nullable AssetAmount creditLimit() {
        var limit = wallet.creditLimit();
        return limit == null ? null : amount(limit);
    }

    /**
     * The amount from which on there is a warning: a part of what the wallet held when it was last filled up, or of the credit limit
     * where the wallet is postpaid.
     */
    public AssetAmount warningThreshold() {
        var whole = settings.model() == BillingModel.CREDIT_POSTPAY ? postpaidReach() : Math.max(wallet.filledTo(), 0);
        return isUnlimited() ? amount(0) : AssetAmount.rounded(share(whole), wallet.asset());
    }

    /** Whether the balance has fallen to the threshold or below. */
    public boolean isWarning() {
        var threshold = warningThreshold().millionths();
        return threshold > 0 && standing.balance() + postpaidReach() <= threshold;
    }

    private boolean isUnlimited() {
        return settings.model() == BillingModel.UNLIMITED && !wallet.rests();
    }

    private long postpaidReach() {
        var limit = wallet.creditLimit();
        return settings.model() == BillingModel.CREDIT_POSTPAY && limit != null ? limit : 0;
    }

    private BigDecimal share(long millionths) {
        return amount(millionths)
                .units()
                .multiply(settings.warningThresholdPercent())
                .movePointLeft(2);
    }

    private AssetAmount amount(long millionths) {
        return new AssetAmount(millionths, wallet.asset());
    }
}
