/**
 * Audit remembers who did what to which thing, when and from where.
 *
 * <p>Owns: the audit log.
 *
 * <p>Leaves to others: what is worth remembering. An event that implements {@link io.tallystick.kernel.news.Audited} is
 * recorded; nothing else is needed.
 *
 * <p>Always true: an entry is written in the transaction of what it tells, so neither exists without the other; entries are
 * never changed or removed; no entry holds a password, a token, or a whole bank number.
 */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "accounts"})
@NullMarked
package io.tallystick.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
