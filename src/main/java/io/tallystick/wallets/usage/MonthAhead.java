package io.tallystick.wallets.usage;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the running month comes to, in the account's time zone and from what was used of late. */
@Service
public class MonthAhead {

    private static final int SHOWN_PLACES = 2;

    private final UsageSummaries summaries;

    MonthAhead(UsageSummaries summaries) {
        this.summaries = summaries;
    }

    /**
     * A month that is not over.
     *
     * @param used since its first day
     * @param projected what it comes to if its rest is like the last thirty days, in units of the asset
     */
    public record Month(AssetAmount used, BigDecimal projected) {}

    /** The account's running month, of what all its wallets used of an asset. */
    @Transactional(readOnly = true)
    public Month of(AccountId account, Asset asset) {
        var month = summaries.month(account, null, null);
        var lately = summaries.lastDays(account, null, null);
        var used = summaries.total(account, asset, month);
        var daysLeft = month.last().lengthOfMonth() - month.last().getDayOfMonth();
        var rest = summaries
                .total(account, asset, lately)
                .units()
                .multiply(BigDecimal.valueOf(daysLeft))
                .divide(BigDecimal.valueOf(lately.count()), AssetAmount.SCALE, RoundingMode.HALF_UP);
        return new Month(used, used.units().add(rest).setScale(SHOWN_PLACES, RoundingMode.HALF_UP));
    }
}
