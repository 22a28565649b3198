package io.tallystick.stories.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.Uuids;
import io.tallystick.stories.together.WalletModel.Taken;
import io.tallystick.web.Http;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A client that does things at random through one process or another, and tells the model what it was answered. */
final class Spender {

    private static final String CREDITS = "/api/v1/billing/credits/";

    private final List<Http> processes;
    private final String apiKey;
    private final WalletModel model;
    private final Random random;
    private final Deque<Hold> holds = new ArrayDeque<>();
    private final Deque<Done> done = new ArrayDeque<>();

    private record Hold(String id, BigDecimal amount) {}

    private record Done(String key, BigDecimal amount, String transaction) {}

    Spender(List<Http> processes, String apiKey, WalletModel model, long seed) {
        this.processes = processes;
        this.apiKey = apiKey;
        this.model = model;
        this.random = new Random(seed);
    }

    void doSomething() {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> debit();
            case 3 -> batch();
            case 4 -> hold();
            case 5 -> capture();
            case 6 -> release();
            default -> again();
        }
    }

    /** Ends half of the holds that are still open; the others stay. */
    void finish() {
        while (holds.size() > 1) {
            release();
            holds.poll();
        }
    }

    private void debit() {
        var key = Uuids.next().toString();
        var amount = amount();
        var answer = post("deduct/", key, body(amount));
        if (answer.status() == 201) {
            var transaction = answer.json().path("transaction_id").asString();
            assertThat(answer.header("Idempotency-Replayed")).isEmpty();
            model.debited(new Taken(transaction, amount));
            done.add(new Done(key, amount, transaction));
        } else {
            refusedForLackOfCredits(answer);
        }
    }

    /** The same key again, through whichever process: the same answer, and nothing else happens. */
    private void again() {
        var earlier = done.poll();
        if (earlier == null) {
            return;
        }
        var answer = post("deduct/", earlier.key, body(earlier.amount));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        assertThat(answer.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(answer.json().path("transaction_id").asString()).isEqualTo(earlier.transaction);
        assertThat(post("deduct/", earlier.key, body(earlier.amount.add(BigDecimal.ONE)))
                        .code())
                .isEqualTo("idempotency_key_reused");
    }

    /** Four new ones, one of them twice, and one that was made before. */
    private void batch() {
        var keys =
                IntStream.range(0, 4).mapToObj(item -> Uuids.next().toString()).toList();
        var amounts = keys.stream().map(key -> amount()).toList();
        var items = new StringBuilder();
        for (int item = 0; item < 4; item++) {
            items.append(item(keys.get(item), amounts.get(item))).append(", ");
        }
        items.append(item(keys.getFirst(), amounts.getFirst()));
        var answer = post("deduct/batch/", Uuids.next().toString(), "{\"items\": [" + items + "]}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        var results = answer.json().path("results");
        assertThat(results.size()).isEqualTo(5);
        for (int item = 0; item < 4; item++) {
            var result = results.path(item);
            if (result.path("status").asString().equals("ok")) {
                var transaction = result.path("transaction_id").asString();
                model.debited(new Taken(transaction, amounts.get(item)));
                done.add(new Done(keys.get(item), amounts.get(item), transaction));
            } else {
                assertThat(result.path("status").asString()).isEqualTo("insufficient_credits");
            }
        }
        if (results.path(0).path("status").asString().equals("ok")) {
            assertThat(results.path(4).path("status").asString())
                    .as("%s", answer)
                    .isEqualTo("duplicate");
            assertThat(results.path(4).path("transaction_id"))
                    .isEqualTo(results.path(0).path("transaction_id"));
        } else if (results.path(4).path("status").asString().equals("ok")) {
            // Somebody filled the wallet up between the first and the last of them.
            model.debited(new Taken(results.path(4).path("transaction_id").asString(), amounts.getFirst()));
        }
    }

    private void hold() {
        var amount = amount();
        var answer = post("holds/", Uuids.next().toString(), body(amount));
        if (answer.status() == 201) {
            var id = answer.json().path("id").asString();
            model.held(id, amount);
            holds.add(new Hold(id, amount));
        } else {
            refusedForLackOfCredits(answer);
        }
    }

    /** All of it, part of it, or more than was held. */
    private void capture() {
        var hold = holds.poll();
        if (hold == null) {
            return;
        }
        var amount = hold.amount
                .multiply(BigDecimal.valueOf(random.nextInt(1, 13)))
                .movePointLeft(1)
                .stripTrailingZeros();
        var answer = post("holds/" + hold.id + "/capture/", Uuids.next().toString(), body(amount));
        if (answer.status() == 201) {
            var transaction = answer.json().path("transaction_id").asString();
            model.captured(hold.id, new Taken(transaction, amount));
        } else {
            assertThat(amount).as("%s", answer).isGreaterThan(hold.amount);
            refusedForLackOfCredits(answer);
            holds.add(hold);
        }
    }

    private void release() {
        var hold = holds.poll();
        if (hold == null) {
            return;
        }
        var answer = post("holds/" + hold.id + "/release/", Uuids.next().toString(), "{}");
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
        model.released(hold.id);
        assertThat(post("holds/" + hold.id + "/capture/", Uuids.next().toString(), "{}")
                        .code())
                .isEqualTo("hold_not_open");
    }

    private static void refusedForLackOfCredits(Http.Answer answer) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(402);
        assertThat(answer.code()).isEqualTo("insufficient_credits");
    }

    private Http.Answer post(String path, String key, String body) {
        return processes
                .get(random.nextInt(processes.size()))
                .post(CREDITS + path)
                .bearer(apiKey)
                .header("Idempotency-Key", key)
                .json(body)
                .send();
    }

    /** Up to six decimals, as small as a token and as large as an image. */
    private BigDecimal amount() {
        return BigDecimal.valueOf(random.nextLong(1, 8_000_000), random.nextInt(3, 7))
                .setScale(5, java.math.RoundingMode.UP)
                .stripTrailingZeros();
    }

    private static String body(BigDecimal amount) {
        return "{\"amount\": \"" + amount.toPlainString() + "\"}";
    }

    private static String item(String key, BigDecimal amount) {
        return "{\"idempotency_key\": \"%s\", \"amount\": \"%s\"}".formatted(key, amount.toPlainString());
    }
}
