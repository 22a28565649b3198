package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry whose every attempt failed. It stays on the agenda, does nothing, and starts anew when it is added again.
 *
 * @param lastError what the last attempt said
 */
public record GivenUp(
        String errand, AccountId account, UUID subject, int attempts, Instant givenUpAt, String lastError) {}
