package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class SpendingInBatchesTest {

    @Scenario("Each item of a batch stands for itself")
    void eachForItself(World world) {
        var acme = world.account("Acme").signsUp();
        var first = acme.spends("100", "before").is(201);

        var answer = batch(
                acme,
                List.of(
                        Map.of("idempotency_key", "a", "amount", 400),
                        Map.of("idempotency_key", "a", "amount", 400),
                        Map.of("idempotency_key", "before", "amount", 100),
                        Map.of("idempotency_key", "b", "amount", 501),
                        Map.of("idempotency_key", "c", "amount", -1),
                        Map.of("idempotency_key", "d", "operation", "teleport"),
                        Map.of("idempotency_key", "a", "amount", 7),
                        Map.of("idempotency_key", "e", "amount", 1, "user_id", "x".repeat(300)),
                        Map.of("idempotency_key", "f", "operation", "image_generation", "quantity", 2),
                        Map.of("amount", "0.5")));

        assertThat(answer.is(200).each("results").map(one -> one.get("status").asString()))
                .containsExactly(
                        "ok",
                        "duplicate",
                        "duplicate",
                        "insufficient_credits",
                        "invalid",
                        "invalid",
                        "invalid",
                        "invalid",
                        "ok",
                        "ok");
        answer.has("results.0.balance", "500")
                .has("results.1.transaction_id", answer.text("results.0.transaction_id"))
                .has("results.2.transaction_id", first.text("transaction_id"))
                .has("results.4.code", "amount_not_positive")
                .has("results.5.code", "unknown_operation")
                .has("results.5.field", "operation")
                .has("results.6.code", "idempotency_key_reused")
                .has("results.7.field", "user_id")
                .has("results.9.balance", "489.5");
        acme.sees(balance("489.5"));
    }

    @Scenario("A batch that is sent twice spends once")
    void twice(World world) {
        var acme = world.account("Acme").signsUp();
        var items = IntStream.range(0, 500)
                .mapToObj(index -> Map.<String, Object>of("idempotency_key", "item-" + index, "amount", 1))
                .toList();
        var answers = Together.times(6, index -> batch(acme, items));
        var transactions = answers.getFirst()
                .is(200)
                .each("results")
                .map(one -> one.get("transaction_id").asString())
                .toList();
        assertThat(transactions).hasSize(500).doesNotHaveDuplicates();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.each("results")
                        .map(one -> one.get("transaction_id").asString()))
                .isEqualTo(transactions));
        assertThat(answers.stream()
                        .flatMap(answer -> answer.each("results"))
                        .filter(one -> one.get("status").asString().equals("ok")))
                .hasSize(500);
        acme.sees(balance("500"));
    }

    @Scenario("A batch has one to a thousand items")
    void sizes(World world) {
        var acme = world.account("Acme").signsUp();
        batch(acme, List.of()).is(400).names("items");
        batch(
                        acme,
                        IntStream.rangeClosed(0, 1_000)
                                .mapToObj(index -> Map.<String, Object>of("amount", 1))
                                .toList())
                .is(400)
                .names("items");
        acme.sees(balance("1000"));
    }

    private static Answer batch(AccountInStory account, List<Map<String, Object>> items) {
        return account.caller().post("billing/credits/deduct/batch/", Map.of("items", items));
    }
}
