package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.money.Asset;
import io.tallystick.wallets.WalletBalance;
import java.time.Instant;
import java.util.List;

/**
 * What is in one of the account's wallets. Zeros where the account has no such wallet.
 *
 * @param asset what all amounts count: {@code credits} or a currency
 * @param credits the balance, holds included
 * @param planCreditsPerMonth what the plan brings into this wallet each month: nothing into one of a currency
 * @param creditsUsedThisMonth spent since the first of the month in the account's time zone
 * @param creditsRemaining what may be spent now: balance less holds
 */
public record BalanceJson(
        String asset,
        String credits,
        String planCreditsPerMonth,
        String creditsUsedThisMonth,
        String creditsRemaining,
        String held,
        List<LotJson> lots) {

    /**
     * A grant with something left.
     *
     * @param id the transaction that brought it
     * @param expiresAt null when it lasts
     * @param rollsOver how much of what is left now goes on for another period when the grant expires
     */
    public record LotJson(
            java.util.UUID id,
            String kind,
            String amount,
            String remaining,
            @org.jspecify.annotations.Nullable Instant expiresAt,
            String rollsOver) {}

    static BalanceJson empty(Asset asset, String planCredits) {
        return new BalanceJson(asset.code(), "0", planCredits, "0", "0", "0", List.of());
    }

    static BalanceJson of(WalletBalance balance, String planCredits) {
        return new BalanceJson(
                balance.balance().asset().code(),
                balance.balance().plain(),
                planCredits,
                balance.usedThisMonth().plain(),
                balance.available().plain(),
                balance.held().plain(),
                balance.lots().stream().map(BalanceJson::lot).toList());
    }

    private static LotJson lot(WalletBalance.Lot lot) {
        var asset = lot.remaining().asset();
        var grant = lot.grant();
        return new LotJson(
                io.tallystick.ledger.Transfer.id(grant.wallet(), grant.seq()),
                grant.kind().word(),
                new io.tallystick.kernel.money.AssetAmount(grant.amount(), asset).plain(),
                lot.remaining().plain(),
                grant.expiresAt(),
                lot.rollsOver().plain());
    }
}
