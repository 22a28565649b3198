package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.verify.Verifier;

/** What must be true of the stored rows after every story, whoever remembered to look. */
final class Books {

    private Books() {}

    /** The promises that {@code ./tallystick verify} keeps for operators, and that no errand failed quietly. */
    static void audit() {
        var database = StoryServer.context().getBean(Database.class);
        for (var verdict : Verifier.examine(database.asOwner(), VerifyCommand.proofs())) {
            assertThat(verdict.breaches()).as(verdict.proof().promise()).isEmpty();
        }
        assertThat(Rows.ofStories().lines("""
                        select task_name || ' for ' || account_id || ': ' || last_error
                          from kernel.agenda
                         where given_up_at is not null or consecutive_failures > 0
                        """)).as("no errand failed quietly").isEmpty();
    }
}
