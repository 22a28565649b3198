package io.tallystick.wallets.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.Debits;
import io.tallystick.wallets.Debits.Held;
import io.tallystick.wallets.Debits.Outcome;
import io.tallystick.wallets.Debits.Spent;
import io.tallystick.wallets.HoldOrder;
import io.tallystick.wallets.IdempotencyKeys;
import io.tallystick.wallets.Replays;
import io.tallystick.wallets.Replays.Retry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Spends and reserves what the API was asked for. What the rate card, the rules about providers or the account's state refuse
 * today may have been done before: whoever asks again with the same key is told what was answered then. A batch is refused as a
 * whole where the account's state forbids it; the keys of its items are answered one by one.
 */
@Component
class Spending {

    private final Debits debits;
    private final DebitTranslation translation;
    private final Replays replays;

    Spending(Debits debits, DebitTranslation translation, Replays replays) {
        this.debits = debits;
        this.translation = translation;
        this.replays = replays;
    }

    Spent deduct(Access access, StateCheck state, DeductJson body, @Nullable String key) {
        Debit debit;
        try {
            state.require();
            debit = translation.debit(access, body, key);
        } catch (ProblemException refusal) {
            return before(key, body, retry -> replays.debit(access.account(), retry))
                    .orElseThrow(() -> refusal);
        }
        return debits.debit(debit);
    }

    Held hold(Access access, StateCheck state, HoldJson body, @Nullable String key) {
        HoldOrder order;
        try {
            state.require();
            order = translation.hold(access, body, key);
        } catch (ProblemException refusal) {
            return before(key, body, retry -> replays.hold(access.account(), retry))
                    .orElseThrow(() -> refusal);
        }
        return debits.hold(order);
    }

    /** @param named null for all that is reserved */
    Spent capture(Access access, StateCheck state, UUID hold, @Nullable BigDecimal named, @Nullable String key) {
        var asset = debits.assetOfHold(access.account(), hold);
        var amount = named == null ? null : AssetAmount.exactly(named, asset);
        var retry = ending("capture:" + hold + ":" + (amount == null ? "" : amount.plain()), key);
        if (state.refusal() != null) {
            return replays.capture(access.account(), retry).orElseThrow(state::refusal);
        }
        return debits.capture(access.account(), hold, amount, retry.key(), retry.fingerprint());
    }

    Spent release(Access access, StateCheck state, UUID hold, @Nullable String key) {
        var retry = ending("release:" + hold, key);
        if (state.refusal() != null) {
            return replays.release(access.account(), retry).orElseThrow(state::refusal);
        }
        return debits.release(access.account(), hold, retry.key(), retry.fingerprint());
    }

    private static Retry ending(String what, @Nullable String key) {
        return new Retry(IdempotencyKeys.of(key), IdempotencyKeys.fingerprint(what));
    }

    /** One item of many. */
    record Item(DeductJson body, @Nullable String key) {}

    /** Each item for itself; what came of them, in their order. */
    List<Outcome> deduct(Access access, List<Item> items) {
        var priced = new HashMap<Integer, Debit>();
        var refused = new HashMap<Integer, ProblemException>();
        for (var index = 0; index < items.size(); index++) {
            var item = items.get(index);
            try {
                priced.put(index, translation.debit(access, item.body(), item.key()));
            } catch (ProblemException refusal) {
                refused.put(index, refusal);
            }
        }
        var places = priced.keySet().stream().sorted().toList();
        var made = debits.debitAll(places.stream()
                .map(place -> Objects.requireNonNull(priced.get(place)))
                .toList());
        var outcomes = before(access, items, refused);
        for (var index = 0; index < made.size(); index++) {
            outcomes.put(places.get(index), made.get(index));
        }
        var inOrder = new ArrayList<Outcome>();
        for (var index = 0; index < items.size(); index++) {
            inOrder.add(Objects.requireNonNull(outcomes.get(index)));
        }
        return inOrder;
    }

    private Map<Integer, Outcome> before(Access access, List<Item> items, Map<Integer, ProblemException> refused) {
        var retries = new HashMap<Integer, Retry>();
        for (var place : refused.keySet()) {
            var item = items.get(place);
            if (item.key() != null) {
                retries.put(place, retry(item.key(), item.body()));
            }
        }
        var first = replays.debits(access.account(), retries.values());
        var outcomes = new HashMap<Integer, Outcome>();
        refused.forEach((place, refusal) -> {
            var retry = retries.get(place);
            var before = retry == null ? null : first.get(retry);
            outcomes.put(place, before == null ? new Outcome.Refused(refusal) : before);
        });
        return outcomes;
    }

    private static <T> Optional<T> before(@Nullable String key, Object body, Function<Retry, Optional<T>> asked) {
        return key == null ? Optional.empty() : asked.apply(retry(key, body));
    }

    private static Retry retry(String key, Object body) {
        return new Retry(IdempotencyKeys.of(key), DebitTranslation.fingerprint(body));
    }
}
