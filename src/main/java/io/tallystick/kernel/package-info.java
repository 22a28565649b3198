/**
 * The words that every module shares: money, time, ids, news, agenda, problems, tenancy, access, JSON dialects and paging.
 *
 * <p>Owns: no business rule. What stands here means the same to every module.
 *
 * <p>Leaves to others: who the caller is (identity), who the customer is (accounts), what anything costs (catalog).
 *
 * <p>Always true: nothing in here knows a module above it.
 */
@ApplicationModule(
        displayName = "Kernel",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package io.tallystick.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
