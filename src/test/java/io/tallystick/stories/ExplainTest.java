package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.ledger.Transfer;
import io.tallystick.wallets.Adjustment;
import io.tallystick.wallets.Grants;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Caller;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of any transaction one can ask where it came from. */
class ExplainTest {

    private static final Actor NADIA =
            Actor.administrator(new PersonId(UUID.fromString("0190a000-0000-7000-8000-000000000009")), "Nadia Staff");

    @Scenario("A debit names its price, the grants it burned, who spent, and with which key")
    void debit(World world) {
        var acme = world.account("Acme").signsUp();
        var gift = adjusts(world, acme, "50", "Sorry for the outage", null);
        acme.spends("990").is(201);
        var spent = acme.server("credits:write")
                .with("Idempotency-Key", "0190a000-0000-7000-8000-00000000000a")
                .post(
                        "billing/credits/deduct/",
                        Map.of("operation", "image_generation", "quantity", 4, "model", "m-1", "user_id", "customer-1"))
                .is(201);

        var explained = explains(acme, spent.id("transaction_id"));
        explained
                .has("transaction.type", "debit")
                .has("transaction.amount", "-20")
                .has("balance_before", "60")
                .has("balance_after", "40")
                .has("spent_for", "customer-1")
                .has("price.operation", "image_generation")
                .has("price.quantity", "4")
                .has("price.unit_price", "5")
                .has("price.model", "m-1")
                .has("burned.0.amount", "10")
                .has("burned.0.grant.kind", "trial")
                .has("burned.0.grant.remaining", "0")
                .has("burned.0.grant.cause.label", "The account was opened")
                .has("burned.1.amount", "10")
                .has("burned.1.grant.id", gift.id())
                .has("burned.1.grant.remaining", "40")
                .has("overdrawn", "0")
                .has("brought", "null")
                .has("actor.kind", "api_key")
                .has("actor.name", "Acme's server")
                .has("idempotency_key", "0190a000-0000-7000-8000-00000000000a")
                .has("wallet.number", 1);
        assertThat(explained.text("price.version")).isNotEqualTo("null");
        assertThat(explained.text("summary")).contains("20 credits used for image generation");
    }

    @Scenario("A grant says why it came and what is left of it")
    void grant(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("1").is(201);
        var rows = acme.caller().get("billing/transactions/").is(200);
        explains(acme, rows.id("results.1.id"))
                .has("transaction.type", "grant")
                .has("balance_before", "0")
                .has("brought.kind", "trial")
                .has("brought.amount", "1000")
                .has("brought.remaining", "999")
                .has("brought.cause.kind", "account")
                .has("summary", "1,000 credits arrived: Credits to try with.")
                .has("burned", "[]")
                .has("price", "null");
        explains(acme, rows.id("results.0.id")).has("summary", "1 credit used.");
    }

    @Scenario("A bought grant names its invoice")
    void invoiced(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        var rows = acme.caller().get("billing/transactions/?type=grant").is(200);
        explains(acme, rows.id("results.0.id"))
                .has("brought.cause.kind", "invoice")
                .has("brought.cause.label", acme.invoice().get("invoice_number").asString());
    }

    @Scenario("A correction names the entry it corrects, and that entry names the correction")
    void correction(World world) {
        var acme = world.account("Acme").signsUp();
        var debit = acme.spends("30").is(201).id("transaction_id");
        var correction = adjusts(world, acme, "30", "Charged by mistake", debit);

        explains(acme, correction.id())
                .has("transaction.type", "adjust_up")
                .has("corrects.id", debit)
                .has("actor.kind", "administrator")
                .has("actor.name", "An administrator")
                .has("actor.id", "null")
                .has("brought.cause.label", "A correction");
        explains(acme, debit).has("corrected_by.0.id", correction.id()).has("corrects", "null");
        var taken = adjusts(world, acme, "-5", "Too much", correction.id());
        explains(acme, correction.id()).has("corrected_by.0.id", taken.id());
        explains(acme, taken.id()).has("burned.0.amount", "5").has("corrects.id", correction.id());
    }

    @Scenario("A capture names its hold, and the hold what became of it")
    void holds(World world) {
        var acme = world.account("Acme").signsUp();
        var held = acme.caller()
                .post("billing/credits/holds/", Map.of("amount", "40", "expires_in_seconds", 3600))
                .is(201)
                .id("id");
        explains(acme, held)
                .has("transaction.type", "hold")
                .has("hold.amount", "40")
                .has("hold.ended_by", "null")
                .has("held_before", "0")
                .has("held_after", "40");
        acme.caller()
                .post("billing/credits/holds/" + held + "/capture/", Map.of("amount", "25"))
                .is(201);
        var capture =
                acme.caller().get("billing/transactions/?type=capture").is(200).id("results.0.id");
        explains(acme, capture)
                .has("hold.id", held)
                .has("burned.0.amount", "25")
                .has("held_after", "0");
        explains(acme, held).has("hold.ended_by.id", capture);
    }

    @Scenario("Nobody reads the transactions of others")
    void others(World world) {
        var globex = world.account("Globex").signsUp();
        var debit = globex.spends("3").is(201).id("transaction_id");
        var acme = world.account("Acme").signsUp();
        for (var caller : List.of(acme.caller(), acme.server("*"))) {
            // The same wallet number and position exist only after a debit of one's own.
            caller.get("billing/transactions/" + debit + "/").is(404, "not_found");
            caller.get("billing/transactions/" + debit + "/explain/").is(404, "not_found");
        }
        acme.caller()
                .get("billing/transactions/" + UUID.randomUUID() + "/explain/")
                .is(404, "not_found");
        acme.spends("7").is(201);
        explains(acme, debit).has("transaction.amount", "-7");
        acme.server("usage:write")
                .get("billing/transactions/" + debit + "/explain/")
                .is(403, "scope_missing");
    }

    @Scenario("The list is narrowed by kind, by day and by words, and read on from where it ended")
    void list(World world) {
        var acme = world.account("Acme").signsUp();
        for (int day = 6; day <= 9; day++) {
            world.on("2026-01-0" + day);
            acme.caller()
                    .post(
                            "billing/credits/deduct/",
                            Map.of(
                                    "operation",
                                    "linking",
                                    "reference",
                                    "Order %" + day,
                                    "description",
                                    "Link article " + day))
                    .is(201);
        }
        adjusts(world, acme, "5", "Kindness", null);
        var caller = acme.caller();

        assertThat(amounts(caller, "type=grant,adjust_up")).containsExactly("5", "1000");
        assertThat(amounts(caller, "search=order%20%257")).containsExactly("-8");
        assertThat(amounts(caller, "search=LINKING&from=2026-01-07&to=2026-01-08"))
                .containsExactly("-8", "-8");
        assertThat(amounts(caller, "to=2026-01-05")).containsExactly("1000");
        assertThat(amounts(caller, "from=2026-02-01")).isEmpty();
        assertThat(amounts(caller, "from=2026-01-09T09:00:00Z&type=debit")).containsExactly("-8");

        var first = caller.get("billing/transactions/?type=debit&page_size=3").is(200);
        assertThat(first.each("results")).hasSize(3);
        var second =
                caller.get(first.text("next").substring("/api/v1/".length())).is(200);
        assertThat(second.each("results")).hasSize(1);
        second.has("results.0.reference", "Order %6");

        caller.get("billing/transactions/?type=gift").is(400).names("type");
        caller.get("billing/transactions/?from=yesterday").is(400).names("from");
        caller.get("billing/transactions/?cursor=x").is(400).names("cursor");
    }

    private static List<String> amounts(Caller caller, String query) {
        return caller.get("billing/transactions/?" + query)
                .is(200)
                .each("results")
                .map(row -> row.get("amount").asString())
                .toList();
    }

    private static Answer explains(AccountInStory account, UUID transaction) {
        account.caller()
                .get("billing/transactions/" + transaction + "/")
                .is(200)
                .has("id", transaction);
        return account.caller()
                .get("billing/transactions/" + transaction + "/explain/")
                .is(200);
    }

    private static Transfer adjusts(
            World world, AccountInStory account, String amount, String reason, @Nullable UUID corrects) {
        var order = new Adjustment(
                new AccountId(account.id()), credits(amount), reason, UUID.randomUUID(), NADIA, null, corrects);
        return world.within(account, () -> world.bean(Grants.class).adjust(order));
    }

    private static AssetAmount credits(String amount) {
        return AssetAmount.exactly(new BigDecimal(amount), Credits.CREDITS);
    }
}
