package io.tallystick.wallets;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.vectors.Family;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The order in which lots burn. A lot that is voided or deleted ends as one that expires; segments are the peer's own. */
public final class CreditVectors implements Family {

    @Override
    public String name() {
        return "credits";
    }

    @Override
    public Outcome check(JsonNode one) {
        return switch (one.path("convention").asString("")) {
            case "openmeter_priority_expiry_fifo" -> burndown(one);
            case "lago_lots_priority_then_fifo" -> outflows(one);
            case "openmeter_reset_rollover", "lago_wallet_priority_then_creation", "openmeter_credits_in_line_order" ->
                Family.notApplicable("not built yet");
            default -> CONVENTION;
        };
    }

    private static Outcome burndown(JsonNode one) {
        if (!one.path("kind").asString("").equals("burndown")) {
            return Family.notApplicable("not built yet");
        }
        var recurs = each(one, "grants").stream().anyMatch(grant -> grant.hasNonNull("recurrence"));
        if (recurs || !one.path("resets").isEmpty() || one.hasNonNull("overage_at_start")) {
            return Family.notApplicable("lots neither recur nor reset yet");
        }
        var until = Instant.parse(one.get("until").asString());
        var wallet = new BurningWallet();
        var usage = each(one, "usage").stream()
                .filter(use -> at(use, "at").isBefore(until))
                .sorted(Comparator.comparing(use -> at(use, "at")))
                .toList();
        for (var use : usage) {
            grantUntil(wallet, one, at(use, "at"));
            wallet.burn(millionths(use.get("amount")), at(use, "at"));
        }
        grantUntil(wallet, one, until);
        return compare(one.get("expect"), wallet, usage, until);
    }

    /** Those that are effective by a moment and not in the wallet yet, in the order of their beginnings. */
    private static void grantUntil(BurningWallet wallet, JsonNode one, Instant moment) {
        each(one, "grants").stream()
                .filter(grant -> !at(grant, "effective_at").isAfter(moment)
                        && !wallet.knows(grant.get("id").asString()))
                .sorted(Comparator.comparing(grant -> at(grant, "effective_at")))
                .forEach(grant -> {
                    var begins = at(grant, "effective_at").isAfter(at(one, "start"));
                    var amount = begins || !grant.has("balance_at_start")
                            ? grant.get("amount")
                            : grant.get("balance_at_start");
                    wallet.grant(
                            grant.get("id").asString(),
                            millionths(amount),
                            grant.path("priority").asInt(0),
                            end(grant));
                });
    }

    private static Outcome compare(JsonNode expect, BurningWallet wallet, List<JsonNode> usage, Instant until) {
        var left = wallet.left(until);
        var used =
                usage.stream().mapToLong(use -> millionths(use.get("amount"))).sum();
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
                used,
                "usage_in_period",
                used);
        figures.forEach((name, figure) -> {
            if (expect.has(name)) {
                ours.put(name, figure);
                theirs.put(name, millionths(expect.get(name)));
            }
        });
        return Family.equal(ours, theirs);
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
                        null));
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
