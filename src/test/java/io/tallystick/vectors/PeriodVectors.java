package io.tallystick.vectors;

import io.tallystick.kernel.time.BillingCycle;
import io.tallystick.kernel.time.BillingInterval;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Billing periods from the anchor's day. Our periods begin with the local day, so of a next date its day is compared. */
final class PeriodVectors implements Family {

    private static final String OURS = "anchor_day_clamped_not_drifting";

    @Override
    public String name() {
        return "billing_periods";
    }

    @Override
    public Outcome check(JsonNode one) {
        if (!one.path("convention").asString("").equals(OURS)) {
            return CONVENTION;
        }
        if (one.path("billing").asString("").equals("calendar")) {
            return Family.notApplicable("calendar billing is not offered");
        }
        var interval = interval(one);
        if (interval.isEmpty()) {
            return Family.notApplicable("intervals other than month and year are not offered");
        }
        if (one.has("started_at")) {
            return Family.notApplicable("a subscription starts on its anchor");
        }
        var zone = ZoneId.of(one.path("timezone").asString("UTC"));
        return switch (one.path("kind").asString("")) {
            case "periods" -> periods(one, new BillingCycle(day(one, "anchor", zone), interval.get(), zone));
            case "period_at" ->
                periodAt(one, new BillingCycle(day(one, "subscription_at", zone), interval.get(), zone));
            case "next_date" -> nextDate(one, new BillingCycle(day(one, "anchor", zone), interval.get(), zone));
            default -> Family.notApplicable("not built yet");
        };
    }

    private static Outcome periods(JsonNode one, BillingCycle cycle) {
        var ours = new ArrayList<String>();
        var theirs = new ArrayList<String>();
        for (var period : one.at("/expect/periods")) {
            var number = cycle.numberAt(LocalDate.parse(period.get("start").asString()));
            ours.add(cycle.startOf(number) + " " + cycle.startOf(number + 1));
            theirs.add(period.get("start").asString() + " "
                    + period.get("end_exclusive").asString());
        }
        return Family.equal(ours, theirs);
    }

    /** Billed in arrears it is the period before; a subscription that just ended is billed for the one that runs. */
    private static Outcome periodAt(JsonNode one, BillingCycle cycle) {
        var running = cycle.numberAt(day(one, "billing_at", cycle.zone()));
        var isRunning = one.path("pay_in_advance").asBoolean(false)
                || one.path("just_terminated").asBoolean(false);
        var number = isRunning ? running : running - 1;
        Map<String, Instant> ours = new LinkedHashMap<>();
        ours.put("from", cycle.startInstantOf(number));
        ours.put("to_inclusive", cycle.startInstantOf(number + 1).minusSeconds(1));
        Map<String, Instant> theirs = new LinkedHashMap<>();
        one.get("expect")
                .properties()
                .forEach(field -> theirs.put(
                        field.getKey(), Instant.parse(field.getValue().asString())));
        ours.keySet().retainAll(theirs.keySet());
        return Family.equal(ours, theirs);
    }

    private static Outcome nextDate(JsonNode one, BillingCycle cycle) {
        var next = cycle.startOf(cycle.numberAt(day(one, "period_start", cycle.zone())) + 1);
        var theirs = OffsetDateTime.parse(one.at("/expect/next").asString())
                .atZoneSameInstant(cycle.zone())
                .toLocalDate();
        return Family.equal(next, theirs);
    }

    private static Optional<BillingInterval> interval(JsonNode one) {
        if (one.path("unit").asInt(1) != 1) {
            return Optional.empty();
        }
        return switch (one.path("interval").asString("")) {
            case "monthly" -> Optional.of(BillingInterval.MONTH);
            case "yearly" -> Optional.of(BillingInterval.YEAR);
            default -> Optional.empty();
        };
    }

    /** An anchor is a local day; what has a time, or is the moment of billing, is an instant. */
    private static LocalDate day(JsonNode one, String field, ZoneId zone) {
        var text = one.get(field).asString();
        if (!text.contains("T")) {
            var day = LocalDate.parse(text);
            return field.equals("anchor")
                    ? day
                    : day.atStartOfDay(ZoneOffset.UTC).withZoneSameInstant(zone).toLocalDate();
        }
        var hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d{2}:\\d{2}$");
        var moment = hasOffset
                ? OffsetDateTime.parse(text).toInstant()
                : LocalDateTime.parse(text).toInstant(ZoneOffset.UTC);
        return moment.atZone(zone).toLocalDate();
    }
}
