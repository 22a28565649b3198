package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.wallets.Debits.Outcome;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void aRefusalOfOneOrderIsItsOutcome() {
        var poor = WalletsProblem.INSUFFICIENT_CREDITS.because();
        assertThat(new Outcome.Refused(poor).why()).isSameAs(poor);
    }

    @Test
    void whatConcernsEverybodyIsNoOutcomeOfOne() {
        var full = KernelProblem.TOO_MANY_REQUESTS.with("seconds", 1);
        var away = KernelProblem.DATABASE_UNAVAILABLE.because();
        assertThatThrownBy(() -> new Outcome.Refused(full)).isSameAs(full);
        assertThatThrownBy(() -> new Outcome.Refused(away)).isSameAs(away);
    }
}
