package io.tallystick.wallets.web.billing;

import static io.tallystick.wallets.usage.UsageProblem.UNKNOWN_PLACE;

import io.tallystick.ledger.UsageEntry.Cursor;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A place in the log of usage as it stands in links: microseconds, wallet and position. */
final class UsageCursor {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,17})-(\\d{1,9})-(\\d{1,18})");
    private static final long MICROS = 1_000_000;

    private UsageCursor() {}

    static String write(Cursor place) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, place.at()) + "-" + place.wallet() + "-" + place.seq();
    }

    static @Nullable Cursor read(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw UNKNOWN_PLACE.at("cursor");
        }
        var micros = Long.parseLong(parts.group(1));
        var at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
        return new Cursor(at, Integer.parseInt(parts.group(2)), Long.parseLong(parts.group(3)));
    }
}
