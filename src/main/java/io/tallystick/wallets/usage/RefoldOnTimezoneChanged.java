package io.tallystick.wallets.usage;

import io.tallystick.accounts.AccountEvent;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.InSameTransaction;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Days begin at another moment in another zone, so all usage is folded by the new one. Until then answers are only slower. */
@Component
class RefoldOnTimezoneChanged implements Errand {

    static final String NAME = "refold_usage";

    private final Agenda agenda;
    private final FoldUsage fold;
    private final UsageWalletStore wallets;
    private final Clock clock;

    RefoldOnTimezoneChanged(Agenda agenda, FoldUsage fold, UsageWalletStore wallets, Clock clock) {
        this.agenda = agenda;
        this.fold = fold;
        this.wallets = wallets;
        this.clock = clock;
    }

    @InSameTransaction
    void on(AccountEvent.SettingsChanged changed) {
        if (changed.changes().containsKey("timezone")) {
            agenda.add(NAME, changed.account(), changed.account().value(), clock.instant());
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        fold.fold(wallets.keys(account));
    }
}
