package io.tallystick.wallets;

import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.News;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books out a lot at the moment from which it is gone, so that the books show breakage when nobody spends either, and tells of
 * it. What rolled over, now or with a debit that came first, has its own moment. What open holds keep alive is looked at again
 * later.
 */
@Component
class ExpireGrants implements Errand {

    static final String NAME = "expire_grants";

    private static final Duration WHILE_HELD = Duration.ofHours(1);

    private final Appender appender;
    private final WalletStore wallets;
    private final GrantStore grants;
    private final Transfers transfers;
    private final Agenda agenda;
    private final News news;
    private final Clock clock;

    ExpireGrants(
            Appender appender,
            WalletStore wallets,
            GrantStore grants,
            Transfers transfers,
            Agenda agenda,
            News news,
            Clock clock) {
        this.appender = appender;
        this.wallets = wallets;
        this.grants = grants;
        this.transfers = transfers;
        this.agenda = agenda;
        this.news = news;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(AccountId account, UUID subject) {
        var now = clock.instant();
        var lot = Transfer.position(subject).orElseThrow();
        var wallet = new WalletKey(account, lot.wallet());
        appender.append(wallet, now, (picture, changes) -> picture.due(now, changes));
        var grant = grants.find(wallet, lot.seq());
        var rolled = grants.findByCause(account, Grant.ROLLED_OVER, subject);
        rolled.ifPresent(left ->
                agenda.add(NAME, account, Transfer.id(wallet, left.seq()), Objects.requireNonNull(left.expiresAt())));
        var closed = grants.closedAt(wallet, lot.seq());
        if (closed.isEmpty()) {
            agenda.add(NAME, account, subject, now.plus(WHILE_HELD));
            return;
        }
        closed.flatMap(seq -> transfers.find(wallet, seq))
                .filter(row -> row.kind() == Kind.EXPIRE)
                .ifPresent(row -> news.publish(new WalletEvent.Expired(
                        grant,
                        row,
                        new AssetAmount(row.amount(), wallets.get(wallet).asset()))));
        rolled.ifPresent(left -> news.publish(new WalletEvent.RolledOver(
                left, new AssetAmount(left.amount(), wallets.get(wallet).asset()))));
    }
}
