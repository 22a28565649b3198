package io.tallystick.kernel.agenda;

import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.ids.AccountId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Errands that write down when and for whom they ran. */
@TestConfiguration(proxyBeanMethods = false)
public class TestErrands {

    /** One run. */
    public record Run(AccountId account, UUID subject, Instant at, String actor) {}

    /** Runs what the test gives it; does nothing until then. */
    public static class Recording implements Errand {

        private static final BiConsumer<AccountId, UUID> NOTHING = (account, subject) -> {};

        public final List<Run> runs = new CopyOnWriteArrayList<>();
        private final Clock clock;
        private volatile BiConsumer<AccountId, UUID> behaviour = NOTHING;

        Recording(Clock clock) {
            this.clock = clock;
        }

        /** Forgets all runs and behaves as given from now on. */
        public void behave(BiConsumer<AccountId, UUID> wanted) {
            runs.clear();
            behaviour = wanted;
        }

        public void forget() {
            behave(NOTHING);
        }

        @Override
        public String name() {
            return "recording";
        }

        @Override
        public void run(AccountId account, UUID subject) {
            runs.add(new Run(
                    account, subject, clock.instant(), Origin.current().actor().name()));
            behaviour.accept(account, subject);
        }
    }

    @Bean
    Recording recording(Clock clock) {
        return new Recording(clock);
    }
}
