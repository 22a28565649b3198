package io.tallystick.wallets;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.vectors.Family;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The order in which lots burn, and what rolls over. A lot that is voided or deleted ends as one that expires; segments are the
 * peer's own.
 */
public final class CreditVectors implements Family {

    @Override
    public String name() {
        return "credits";
    }

    @Override
    public Outcome check(JsonNode one) {
        return switch (one.path("convention").asString("")) {
            case "openmeter_priority_expiry_fifo", "openmeter_reset_rollover" -> burndown(one);
            case "lago_lots_priority_then_fifo" -> outflows(one);
            case "lago_wallet_priority_then_creation" ->
                Family.notApplicable("wallets pay for use, not for some kinds of fees on an invoice");
            case "openmeter_credits_in_line_order" ->
                Family.notApplicable("credits pay for use, not for lines of an invoice");
            case "openmeter_latest_aggregation_as_limit" ->
                Family.notApplicable("lots are used up, they are no limit to a last value");
            default -> CONVENTION;
        };
    }

    private static Outcome burndown(JsonNode one) {
        var kind = one.path("kind").asString("");
        if (kind.equals("order") && one.path("expect").path("order").isArray()) {
            return order(one);
        }
        if (!kind.equals("burndown")) {
            return Family.notApplicable("a form of which our folder has no case: " + kind);
        }
        if (each(one, "grants").stream().anyMatch(grant -> grant.hasNonNull("recurrence"))) {
            return Family.notApplicable("lots do not fill up again, each period brings one of its own");
        }
        if (each(one, "grants").stream()
                .anyMatch(grant -> grant.path("rollover").path("min").asDouble(0) > 0)) {
            return Family.notApplicable("what rolls over has a cap and no minimum");
        }
        return new Burndown(one).run();
    }

    /** Lots in the order in which they burn; those of one moment of creation by their ids. */
    private static Outcome order(JsonNode one) {
        var ends = each(one, "grants").stream()
                .filter(grant -> grant.hasNonNull("expires_at"))
                .map(grant -> at(grant, "expires_at"))
                .distinct()
                .toList();
        if (ends.stream()
                        .map(end -> end.truncatedTo(ChronoUnit.SECONDS))
                        .distinct()
                        .count()
                < ends.size()) {
            return Family.notApplicable("moments are exact, not to the second");
        }
        var wallet = new BurningWallet();
        each(one, "grants").stream()
                .sorted(Comparator.comparing(
                                (JsonNode grant) -> grant.path("created_at").asString(""))
                        .thenComparing(grant -> grant.get("id").asString()))
                .forEach(grant -> wallet.grant(
                        grant.get("id").asString(), 1, grant.path("priority").asInt(0), end(grant), null, Instant.MIN));
        return Family.equal(
                wallet.order(),
                each(one.get("expect"), "order").stream()
                        .map(JsonNode::asString)
                        .toList());
    }

    /** One case, from its start until its end. */
    private static final class Burndown {

        /** A lot that never ends ends later than all cases. */
        private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

        private final JsonNode one;
        private final Instant until;
        private final List<Instant> resets;
        private final Set<String> known = new HashSet<>();
        private BurningWallet wallet = new BurningWallet();

        Burndown(JsonNode one) {
            this.one = one;
            this.until = at(one, "until");
            this.resets = each(one, "resets").stream()
                    .map(reset -> Instant.parse(reset.asString()))
                    .filter(reset -> !reset.isAfter(until))
                    .sorted()
                    .toList();
        }

        Outcome run() {
            if (one.hasNonNull("overage_at_start")) {
                wallet.burn(millionths(one.get("overage_at_start")), at(one, "start"));
            }
            var usage = each(one, "usage").stream()
                    .filter(use -> at(use, "at").isBefore(until))
                    .sorted(Comparator.comparing(use -> at(use, "at")))
                    .toList();
            var lastReset = Instant.MIN;
            for (var reset : resets) {
                burn(usage, lastReset, reset);
                if (!reset(reset)) {
                    return Family.notApplicable("no debt is forgiven");
                }
                lastReset = reset;
            }
            burn(usage, lastReset, NEVER);
            grantUntil(until);
            var since = lastReset;
            var inPeriod =
                    usage.stream().filter(use -> !at(use, "at").isBefore(since)).toList();
            return compare(one.get("expect"), wallet, usage, inPeriod, until);
        }

        private void burn(List<JsonNode> usage, Instant from, Instant before) {
            for (var use : usage) {
                var moment = at(use, "at");
                if (!moment.isBefore(from) && moment.isBefore(before)) {
                    grantUntil(moment);
                    wallet.burn(millionths(use.get("amount")), moment);
                }
            }
        }

        /**
         * A period of ours ends. The peer's lot lives on over many resets and ours over one, so what rolled over is there in
         * the next period as if it had been granted for it.
         */
        private boolean reset(Instant reset) {
            grantBefore(reset);
            var left = wallet.left(reset);
            var debt = wallet.debt();
            if (debt > 0 && !one.path("preserve_overage").asBoolean(false)) {
                return false;
            }
            wallet = new BurningWallet();
            wallet.burn(debt, reset);
            each(one, "grants").stream()
                    .filter(grant -> left.containsKey(id(grant)))
                    .sorted(BEGINNING)
                    .forEach(grant -> grant(grant, left.get(id(grant)), reset));
            grantUntil(reset);
            return true;
        }

        private void grantUntil(Instant moment) {
            waiting(moment).forEach(this::arrives);
        }

        private void grantBefore(Instant moment) {
            waiting(moment)
                    .filter(grant -> at(grant, "effective_at").isBefore(moment))
                    .forEach(this::arrives);
        }

        /** Those that are effective by a moment and not in the wallet yet, in the order of their beginnings. */
        private Stream<JsonNode> waiting(Instant moment) {
            return each(one, "grants").stream()
                    .filter(grant -> !at(grant, "effective_at").isAfter(moment) && !known.contains(id(grant)))
                    .sorted(BEGINNING);
        }

        private void arrives(JsonNode grant) {
            known.add(id(grant));
            var begins = at(grant, "effective_at").isAfter(at(one, "start"));
            var amount = begins || !grant.has("balance_at_start") ? grant.get("amount") : grant.get("balance_at_start");
            grant(grant, millionths(amount), at(grant, "effective_at"));
        }

        /** It ends with its period, and goes on until its own end. */
        private void grant(JsonNode grant, long amount, Instant moment) {
            var end = end(grant);
            var last = end == null ? NEVER : end;
            var period = resets.stream().filter(moment::isBefore).findFirst().filter(last::isAfter);
            var cap = period.isEmpty() || !grant.path("rollover").has("max")
                    ? 0
                    : millionths(grant.path("rollover").get("max"));
            wallet.grant(
                    id(grant),
                    amount,
                    grant.path("priority").asInt(0),
                    period.orElse(end),
                    cap == 0 ? null : new Grant.Rollover(cap, last),
                    moment);
        }

        private static final Comparator<JsonNode> BEGINNING = Comparator.comparing(grant -> at(grant, "effective_at"));

        private static String id(JsonNode grant) {
            return grant.get("id").asString();
        }
    }

    private static Outcome compare(
            JsonNode expect, BurningWallet wallet, List<JsonNode> usage, List<JsonNode> inPeriod, Instant until) {
        var left = wallet.left(until);
        var ours = new TreeMap<String, Object>();
        var theirs = new TreeMap<String, Object>();
        expect.path("balances").properties().forEach(lot -> {
            ours.put("lot " + lot.getKey(), left.getOrDefault(lot.getKey(), 0L));
            theirs.put("lot " + lot.getKey(), millionths(lot.getValue()));
        });
        var figures = Map.of(
                "overage",
                wallet.debt(),
                "balance",
                left.values().stream().mapToLong(Long::longValue).sum(),
                "total_usage",
                sum(usage),
                "usage_in_period",
                sum(inPeriod));
        figures.forEach((name, figure) -> {
            if (expect.has(name)) {
                ours.put(name, figure);
                theirs.put(name, millionths(expect.get(name)));
            }
        });
        return Family.equal(ours, theirs);
    }

    private static long sum(List<JsonNode> usage) {
        return usage.stream().mapToLong(use -> millionths(use.get("amount"))).sum();
    }

    private static Outcome outflows(JsonNode one) {
        var wallet = new BurningWallet();
        var now = Instant.EPOCH;
        each(one, "lots").stream()
                .sorted(Comparator.comparingInt(lot -> lot.path("created_rank").asInt()))
                .forEach(lot -> wallet.grant(
                        lot.get("id").asString(),
                        millionths(lot.get("credits")),
                        lot.get("priority").asInt(),
                        null,
                        null,
                        now));
        var ours = new TreeMap<String, Object>();
        var funded = new ArrayList<Map<String, Long>>();
        var unit = new BigDecimal(one.path("unit_value").asString("1"));
        for (var outflow : each(one, "outflows")) {
            var before = wallet.left(now);
            wallet.burn(millionths(outflow.get("credits")), now);
            funded.add(minor(difference(before, wallet.left(now)), unit));
        }
        ours.put("funded_minor", funded.toString());
        var left = minor(wallet.left(now), unit);
        each(one, "lots").forEach(lot -> left.putIfAbsent(lot.get("id").asString(), 0L));
        ours.put("left_minor", left.toString());
        for (var source : List.of("granted", "purchased")) {
            ours.put("invoice_" + source + "_minor", String.valueOf(ofSource(one, source, funded)));
        }
        var theirs = new TreeMap<String, Object>();
        one.get("expect").properties().forEach(field -> theirs.put(field.getKey(), written(field.getValue())));
        ours.keySet().retainAll(theirs.keySet());
        return Family.equal(ours, theirs);
    }

    private static long ofSource(JsonNode one, String source, List<Map<String, Long>> funded) {
        return each(one, "lots").stream()
                .filter(lot -> lot.path("source").asString("").equals(source))
                .mapToLong(lot -> funded.stream()
                        .mapToLong(each -> each.getOrDefault(lot.get("id").asString(), 0L))
                        .sum())
                .sum();
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        var gone = new TreeMap<String, Long>();
        before.forEach((lot, amount) -> gone.put(lot, amount - after.getOrDefault(lot, 0L)));
        gone.values().removeIf(amount -> amount == 0);
        return gone;
    }

    private static TreeMap<String, Long> minor(Map<String, Long> millionths, BigDecimal unit) {
        var minor = new TreeMap<String, Long>();
        millionths.forEach((lot, amount) -> minor.put(
                lot,
                BigDecimal.valueOf(amount, AssetAmount.SCALE)
                        .multiply(unit)
                        .movePointRight(2)
                        .longValueExact()));
        return minor;
    }

    /** As our maps write themselves, whatever the order of the file. */
    private static String written(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(CreditVectors::written)
                    .toList()
                    .toString();
        }
        if (value.isObject()) {
            var sorted = new TreeMap<String, String>();
            value.properties().forEach(field -> sorted.put(field.getKey(), written(field.getValue())));
            return sorted.toString();
        }
        return value.asString();
    }

    private static Instant end(JsonNode grant) {
        return List.of("expires_at", "voided_at", "deleted_at").stream()
                .filter(grant::hasNonNull)
                .map(field -> at(grant, field))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<JsonNode> each(JsonNode one, String field) {
        return StreamSupport.stream(one.path(field).spliterator(), false).toList();
    }

    private static Instant at(JsonNode one, String field) {
        return Instant.parse(one.get(field).asString());
    }

    private static long millionths(JsonNode amount) {
        return AssetAmount.exactly(new BigDecimal(amount.asString()), Credits.CREDITS)
                .millionths();
    }
}
