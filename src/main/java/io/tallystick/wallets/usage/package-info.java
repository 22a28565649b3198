/** What was used: the log of it, summaries and statistics, and the fold that keeps them quick. */
@NullMarked
package io.tallystick.wallets.usage;

import org.jspecify.annotations.NullMarked;
