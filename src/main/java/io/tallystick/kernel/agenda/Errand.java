package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.util.UUID;

/**
 * A kind of work on the agenda; each is one bean. When {@link #run} throws, the errand is tried again with growing pauses.
 */
public interface Errand {

    /** The stable name in the agenda's table: {@code send_email}. */
    String name();

    /**
     * Does the work, outside any transaction but within the account's tenancy.
     *
     * @param account the account given when the errand was added
     * @param subject the thing that it is about
     */
    void run(AccountId account, UUID subject);
}
