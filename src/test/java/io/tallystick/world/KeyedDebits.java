package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.Uuids;
import io.tallystick.web.Http;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * What clients of one wallet keep in mind while servers die under them: every debit they tried, by its key, and what they
 * heard. After a crash each is sent again. One that was answered must then be known as done before, by the same transaction;
 * one that was not is made now or was made, and in both cases once.
 */
public final class KeyedDebits {

    /** The wait is over, or the database is away, or too many wait: all of them honest, and none of them an answer. */
    private static final Map<Integer, String> NO_ANSWER = Map.of(429, "too_many_requests", 503, "database_unavailable");

    private static final String UNANSWERED = "";
    private static final String SINGLE = "/api/v1/billing/credits/deduct/";
    private static final String BATCH = "/api/v1/billing/credits/deduct/batch/";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String apiKey;
    private final BigDecimal each;
    private final Map<String, String> transactions = new ConcurrentHashMap<>();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

    /**
     * @param each what every debit takes
     */
    public KeyedDebits(String apiKey, BigDecimal each) {
        this.apiKey = apiKey;
        this.each = each;
    }

    /** Tries a new debit; false when there was no answer. */
    public boolean tryOne(Http http) {
        return send(http, fresh(), true);
    }

    /** Tries several new debits in one request; false when there was no answer. */
    public boolean trySeveral(Http http, int count) {
        return sendBatch(
                http, IntStream.range(0, count).mapToObj(number -> fresh()).toList());
    }

    /** Sends each of these keys once more, until it is answered. */
    public void retry(Http http, Collection<String> keys) {
        keys.forEach(key -> {
            var until = System.nanoTime() + PATIENCE.toNanos();
            while (!send(http, key, false)) {
                assertThat(System.nanoTime()).as("time until an answer").isLessThan(until);
                pause();
            }
        });
    }

    /** All keys so far. */
    public Set<String> keys() {
        return Set.copyOf(transactions.keySet());
    }

    public long answered() {
        return transactions.values().stream()
                .filter(id -> !id.equals(UNANSWERED))
                .count();
    }

    public long unanswered() {
        return transactions.size() - answered();
    }

    /** What all of them together take, each counted once. */
    public BigDecimal sum() {
        return each.multiply(BigDecimal.valueOf(transactions.size()));
    }

    /** Every key has an answer, no two the same, and nobody got one that there should not be. */
    public void allIsAsItWasSaid() {
        assertThat(surprises).as("answers that nobody should get").isEmpty();
        assertThat(transactions.values()).as("one transaction for each key").doesNotHaveDuplicates();
        assertThat(transactions).doesNotContainValue(UNANSWERED);
    }

    public Queue<String> surprises() {
        return surprises;
    }

    /** The balance as the API tells it. */
    public BigDecimal balance(Http http) {
        var answer = http.get("/api/v1/billing/credits/balance/").bearer(apiKey).send();
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return new BigDecimal(answer.json().path("credits").asString());
    }

    private String fresh() {
        var key = Uuids.next().toString();
        transactions.put(key, UNANSWERED);
        return key;
    }

    private boolean send(Http http, String key, boolean first) {
        var answer = http.post(SINGLE)
                .bearer(apiKey)
                .header("Idempotency-Key", key)
                .json("{\"amount\": \"" + each + "\"}")
                .send();
        if (NO_ANSWER.containsKey(answer.status())) {
            return noAnswer(answer);
        }
        if (answer.status() != 201) {
            return surprise(answer);
        }
        var replayed = answer.header("Idempotency-Replayed").equals("true");
        if (first && replayed) {
            return surprise(answer);
        }
        heard(key, answer.json(), replayed);
        return true;
    }

    private boolean sendBatch(Http http, List<String> keys) {
        var items = keys.stream()
                .map(key -> "{\"idempotency_key\": \"%s\", \"amount\": \"%s\"}".formatted(key, each))
                .collect(Collectors.joining(", ", "{\"items\": [", "]}"));
        var answer = http.post(BATCH).bearer(apiKey).json(items).send();
        if (NO_ANSWER.containsKey(answer.status())) {
            return noAnswer(answer);
        }
        if (answer.status() != 200) {
            return surprise(answer);
        }
        var results = answer.json().path("results");
        for (int place = 0; place < keys.size(); place++) {
            heardOfItem(keys.get(place), results.path(place));
        }
        return true;
    }

    private void heardOfItem(String key, JsonNode result) {
        var status = result.path("status").asString();
        if (status.equals("ok") || status.equals("duplicate")) {
            heard(key, result, status.equals("duplicate"));
        } else if (!result.path("code").asString("").equals("too_many_requests")) {
            surprises.add(result.toString());
        }
    }

    private void heard(String key, JsonNode answer, boolean replayed) {
        var transaction = answer.path("transaction_id").asString();
        var earlier = transactions.put(key, transaction);
        if (!UNANSWERED.equals(earlier) && !(transaction.equals(earlier) && replayed)) {
            surprises.add("%s was answered with %s, then with %s".formatted(key, earlier, answer));
        }
    }

    private boolean noAnswer(Http.Answer answer) {
        if (!answer.code().equals(NO_ANSWER.get(answer.status()))) {
            surprise(answer);
        }
        return false;
    }

    private boolean surprise(Http.Answer answer) {
        surprises.add(answer.toString());
        throw new AssertionError(answer.toString());
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
