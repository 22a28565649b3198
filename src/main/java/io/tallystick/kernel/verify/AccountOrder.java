package io.tallystick.kernel.verify;

import java.util.Optional;
import java.util.UUID;

/** Knows how the accounts lie, so that work on all of them can be divided. Implemented by the module that keeps accounts. */
public interface AccountOrder {

    /** The account that stands this many places after an id; empty when so many do not follow. */
    Optional<UUID> after(UUID from, int places);
}
