package io.tallystick.wallets;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Books what is taken back as an adjustment of the wallet, which names the lot's cause. */
@Component
class LotReturnsByTransfer implements LotReturns {

    private final WalletWriter writer;
    private final GrantStore grants;
    private final Transfers transfers;
    private final JsonMapper json;
    private final Clock clock;

    LotReturnsByTransfer(WalletWriter writer, GrantStore grants, Transfers transfers, JsonMapper json, Clock clock) {
        this.writer = writer;
        this.grants = grants;
        this.transfers = transfers;
        this.json = json;
        this.clock = clock;
    }

    @Override
    @Transactional
    public AssetAmount takeBack(
            AccountId account,
            String causeKind,
            UUID cause,
            AssetAmount atMost,
            UUID because,
            String reason,
            Actor by) {
        var asset = atMost.asset();
        var wallet = writer.lock(account, asset);
        var before = writer.expire(wallet, clock.instant());
        var lots = grants.lots(wallet.key(), before.burned());
        var left = lots.remaining().stream()
                .filter(rest -> rest.grant().causeKind().equals(causeKind)
                        && rest.grant().cause().equals(cause))
                .findFirst();
        var amount = left.map(rest -> Math.min(rest.remaining(), atMost.millionths()))
                .orElse(0L);
        if (amount == 0) {
            return AssetAmount.zero(asset);
        }
        var switches = lots.burnOut(new Lots.Rest(left.orElseThrow().grant(), amount));
        var key = UUID.nameUUIDFromBytes(("take_back:" + because).getBytes(StandardCharsets.UTF_8));
        transfers.append(before.next(Kind.ADJUST_DOWN, LedgerAccount.ADJUSTMENTS, amount, clock.instant())
                .cause(key, cause, json.writeValueAsString(Map.of("description", reason))));
        grants.insert(wallet.key(), switches);
        return new AssetAmount(amount, asset);
    }
}
