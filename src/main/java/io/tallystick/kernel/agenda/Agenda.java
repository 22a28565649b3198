package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * What is to be done later, or outside the process. An entry is a row, written in the transaction that asks for it.
 *
 * <p>There is one entry for each errand and subject, so adding it twice adds it once. An errand can run twice and leaves the
 * same result: it looks first, then acts.
 */
public interface Agenda {

    /**
     * Puts an errand on the agenda.
     *
     * @param errand the name that an {@link Errand} bean answers to
     * @param account whose rows the errand may touch
     * @param subject the thing that it is about
     * @param due the moment in business time
     */
    void add(String errand, AccountId account, UUID subject, Instant due);

    /** Takes an errand off the agenda, if it is there and not running. */
    void remove(String errand, AccountId account, UUID subject);
}
