package io.tallystick.wallets;

import io.tallystick.kernel.agenda.RecurringErrand;
import io.tallystick.kernel.tenancy.Tenancy;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Tells of low balances that were not told right after the debit, because the process ended or the database was away. */
@Component
class TellOfFalls implements RecurringErrand {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final FallTeller teller;
    private final Tenancy tenancy;

    TellOfFalls(FallTeller teller, Tenancy tenancy) {
        this.teller = teller;
        this.tenancy = tenancy;
    }

    @Override
    public String name() {
        return "tell_of_low_balances";
    }

    @Override
    public Instant next(Instant after) {
        return after.plus(PAUSE);
    }

    @Override
    public void run(Instant due) {
        teller.accounts().forEach(account -> tenancy.within(account, () -> teller.tell(account)));
    }
}
