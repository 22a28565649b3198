package io.tallystick.wallets;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Credits;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books out a lot at the moment from which it is gone, so that the books show breakage when nobody spends either. */
@Component
class ExpireGrants implements Errand {

    static final String NAME = "expire_grants";

    private final WalletWriter writer;
    private final Clock clock;

    ExpireGrants(WalletWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public void run(AccountId account, UUID subject) {
        writer.expire(writer.lock(account, Credits.CREDITS), clock.instant());
    }
}
