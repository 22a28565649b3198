package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * One row of the agenda.
 *
 * @param due in business time
 * @param attempts runs so far, all of which failed
 * @param version of the row; whoever runs the entry has it
 */
record Entry(String errand, AccountId account, UUID subject, Instant due, int attempts, long version) {

    /** What tells the entry from others of the same errand. */
    static String instance(AccountId account, UUID subject) {
        return account.value() + "/" + subject;
    }

    String instance() {
        return instance(account, subject);
    }

    /** For one line of a log. */
    @Override
    public String toString() {
        return errand + " for " + account + ", subject " + subject;
    }
}
