package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lots of a wallet against the simplest model of them: each lot keeps what is left of it. */
class LotsTest {

    private static final WalletKey WALLET = new WalletKey(AccountId.next(), 1);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Grant> grants = new ArrayList<>();
    private final TreeMap<Long, BurnSwitch> stored = new TreeMap<>();
    private final Map<Long, Long> left = new HashMap<>();
    private Lots going = Lots.of(List.of(), List.of(), 0);
    private long burned;
    private long debt;
    private Instant now = START;

    @Test
    void agreesWithTheModel() {
        var seed = new Random().nextLong();
        for (var run = 0; run < 300; run++) {
            forget();
            var random = new Random(seed + run);
            for (var step = 0; step < 60; step++) {
                var as = "seed %d, step %d".formatted(seed + run, step);
                switch (random.nextInt(5)) {
                    case 0, 1 -> grant(random);
                    case 2 -> now = now.plusSeconds(random.nextInt(40));
                    default -> debit(1 + random.nextInt(random.nextBoolean() ? 40 : 400));
                }
                assertThat(asSeen(going)).as(as).isEqualTo(asModelled());
                assertThat(asSeen(lots())).as(as).isEqualTo(asModelled());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"30, 70 50 40", "100, 50 40", "120, 30 40", "190, ''", "200, ''"})
    void burnByPriorityThenExpiryThenAge(long amount, String rest) {
        add(40, 50, null);
        add(50, 10, START.plusSeconds(500));
        add(100, 10, START.plusSeconds(100));
        debit(amount);
        assertThat(lots().remaining().stream().map(one -> String.valueOf(one.remaining())))
                .isEqualTo(rest.isEmpty() ? List.of() : List.of(rest.split(" ")));
    }

    @Test
    void aLotIsGoneAtTheMomentOfItsExpiry() {
        add(10, 10, START.plusSeconds(60));
        assertThat(lots().expiredAt(START.plusSeconds(59))).isEmpty();
        assertThat(lots().expiredAt(START.plusSeconds(60))).hasSize(1);
        assertThat(lots().burn(15, START.plusSeconds(60)).switches())
                .as("what is gone burns last of all, before the wallet owes")
                .containsExactly(new BurnSwitch(0, 1), new BurnSwitch(10, BurnSwitch.NO_LOT));
    }

    @Test
    void burningOnInTheSameLotAddsNoRow() {
        add(1_000, 10, null);
        assertThat(lots().burn(10, now).switches()).containsExactly(new BurnSwitch(0, 1));
        debit(10);
        assertThat(lots().burn(10, now).switches()).isEmpty();
    }

    private void grant(Random random) {
        var expiry = random.nextInt(3) == 0 ? null : now.plusSeconds(1 + random.nextInt(200));
        add(1 + random.nextInt(300), 10 * random.nextInt(4), expiry);
    }

    private void add(long amount, int priority, Instant expiry) {
        var settled = Math.min(debt, amount);
        debt -= settled;
        var seq = grants.size() + 1L;
        var grant = new Grant(
                WALLET,
                seq,
                Grant.Kind.BONUS,
                amount,
                priority,
                expiry,
                null,
                "test",
                UUID.randomUUID(),
                settled,
                null);
        grants.add(grant);
        going.add(grant);
        left.put(seq, amount - settled);
    }

    /** What the writer does: what has expired is booked out first, then the rest burns. */
    private void debit(long amount) {
        for (var gone : lots().expiredAt(now)) {
            store(going.burnFrom(gone.grant(), gone.remaining()), gone.remaining());
            left.put(gone.grant().seq(), 0L);
        }
        store(going.burn(amount, now), amount);
        var open = amount;
        for (var grant : grants.stream().sorted(Grant.BURN_ORDER).toList()) {
            var part = grant.expiredAt(now) ? 0 : Math.min(open, left.get(grant.seq()));
            left.merge(grant.seq(), -part, Long::sum);
            open -= part;
        }
        debt += open;
    }

    /** As the table does. */
    private void store(Lots.Burned burning, long amount) {
        burning.switches()
                .forEach(one -> assertThat(stored.put(one.burnedFrom(), one)).isNull());
        burned += amount;
    }

    private Lots lots() {
        return Lots.of(grants, List.copyOf(stored.values()), burned);
    }

    private Map<Long, Long> asSeen(Lots lots) {
        var seen = new TreeMap<Long, Long>();
        lots.remaining().forEach(rest -> seen.put(rest.grant().seq(), rest.remaining()));
        return seen;
    }

    private Map<Long, Long> asModelled() {
        var some = new TreeMap<>(left);
        some.values().removeIf(amount -> amount == 0);
        return some;
    }

    private void forget() {
        grants.clear();
        stored.clear();
        left.clear();
        going = Lots.of(List.of(), List.of(), 0);
        burned = 0;
        debt = 0;
        now = START;
    }
}
