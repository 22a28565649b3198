package io.tallystick.ledger;

import java.util.Map;
import java.util.UUID;

/**
 * What a wallet used since the beginning of a day, in millionths of its asset.
 *
 * @param byUser for whom it was spent; what was spent for nobody in particular stands in the total only
 * @param seq the newest row that is counted: rows after it are not, rows up to it are; 0 where the wallet has none
 */
public record UsageSince(long total, Map<UUID, Long> byUser, Map<String, Long> byFeature, long seq) {}
