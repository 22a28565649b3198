/**
 * The Mandate API of source 002, field for field: a mandate is an account. It is a translation and owns no rule.
 *
 * <p>Money goes out as JSON numbers in major units, exactly as the wallets keep it.
 */
@Dialect(Dialect.Naming.CAMEL)
@NullMarked
package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.json.Dialect;
import org.jspecify.annotations.NullMarked;
