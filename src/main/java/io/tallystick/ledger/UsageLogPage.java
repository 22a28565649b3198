package io.tallystick.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log, newest first.
 *
 * @param next where the older ones begin; null at the end. It may come with fewer entries than asked for, or none, when few of
 *     very many match
 */
public record UsageLogPage(List<UsageEntry> entries, UsageEntry.@Nullable Cursor next) {}
