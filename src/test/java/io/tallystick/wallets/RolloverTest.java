package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes on of a lot that expires, on a picture without a database. */
class RolloverTest {

    private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant PERIOD_END = Instant.parse("2026-02-05T00:00:00Z");
    private static final Instant NEXT_END = Instant.parse("2026-03-05T00:00:00Z");
    private static final Grant.Rollover FIFTY = new Grant.Rollover(50, NEXT_END);

    private final StoredWallet wallet = new StoredWallet(1);

    @ParameterizedTest
    @CsvSource({
        "10, 50, 'roll_out 50, roll_in 50, expire 40'",
        "50, 50, 'roll_out 50, roll_in 50'",
        "80, 20, 'roll_out 20, roll_in 20'",
        "100, 0, ''"
    })
    void theRestUpToTheCapGoesOnAndOnlyTheOtherIsBreakage(long spent, long left, String booked) {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        wallet.debit(spent, START);
        wallet.due(PERIOD_END);
        assertThat(wallet.picture.balance()).isEqualTo(left);
        assertThat(String.join(", ", wallet.booked())).isEqualTo(booked);
        assertThat(wallet.rows)
                .filteredOn(row -> row.kind() == Transfer.Kind.ROLL_OUT || row.kind() == Transfer.Kind.ROLL_IN)
                .allMatch(row -> row.counterAccount() == LedgerAccount.WALLET);
    }

    @Test
    void whatWentOnIsALotThatNamesItsOriginAndBurnsBeforeTheNextPeriodsCredits() {
        var first = wallet.plan(100, PERIOD_END, FIFTY, null, START);
        wallet.plan(100, NEXT_END, null, null, PERIOD_END);
        var rolled = wallet.picture.lots().remaining().getFirst().grant();
        assertThat(rolled.kind()).isEqualTo(Grant.Kind.ROLLOVER);
        assertThat(rolled.expiresAt()).isEqualTo(NEXT_END);
        assertThat(rolled.causeKind()).isEqualTo("rollover");
        assertThat(rolled.cause()).isEqualTo(Transfer.id(first.wallet(), first.seq()));
        assertThat(rolled.rollover()).isNull();
        wallet.debit(60, PERIOD_END);
        assertThat(rests(wallet.picture)).containsExactly(90L);
    }

    @Test
    void theFirstDebitOfThePeriodSeesWhatTheErrandWouldLeave() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        var before = wallet.rows.size();
        assertThat(wallet.picture.available(PERIOD_END.minusNanos(1_000))).isEqualTo(100);
        assertThat(wallet.picture.available(PERIOD_END)).isEqualTo(50);
        assertThat(wallet.picture.lots().usableAt(PERIOD_END))
                .extracting(Lots.Rest::remaining)
                .containsExactly(50L);
        assertThatThrownBy(() -> wallet.debit(51, PERIOD_END)).hasMessageContaining("51");
        assertThat(wallet.rows).as("a refusal books nothing").hasSize(before);
        wallet.debit(50, PERIOD_END);
        assertThat(wallet.picture.balance()).isZero();
        assertThat(wallet.drawn().balance()).isZero();
        assertThat(rests(wallet.drawn())).isEmpty();
    }

    @Test
    void itEndsWithTheNextPeriodForGood() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        wallet.due(PERIOD_END);
        wallet.due(NEXT_END.minusNanos(1_000));
        assertThat(wallet.picture.available(NEXT_END.minusNanos(1_000))).isEqualTo(50);
        assertThat(wallet.picture.available(NEXT_END)).isZero();
        wallet.due(NEXT_END);
        assertThat(wallet.booked()).endsWith("expire 50");
        assertThat(wallet.picture.balance()).isZero();
    }

    @Test
    void nothingGoesOnWhenTheNextPeriodIsOverTooBeforeAnybodyLooks() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        assertThat(wallet.picture.available(NEXT_END)).isZero();
        wallet.due(NEXT_END);
        assertThat(wallet.booked()).containsExactly("expire 100");
    }

    @Test
    void lookingTwiceRollsOverOnce() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        wallet.due(PERIOD_END);
        wallet.due(PERIOD_END);
        assertThat(wallet.drawn().due(PERIOD_END.plusSeconds(1), new Changes())).isEmpty();
        assertThat(wallet.picture.balance()).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({"89.00, 0, 44.50", "89.00, 67, 29.37", "10.00, 50, 5.00"})
    void theShareOfWhatWasPaidGoesOn(String paid, long spent, String share) {
        var usd = Currency.of("USD");
        wallet.plan(100, PERIOD_END, FIFTY, Money.of(new BigDecimal(paid), usd), START);
        if (spent > 0) {
            wallet.debit(spent, START);
        }
        wallet.due(PERIOD_END);
        assertThat(wallet.picture.lots().remaining().getFirst().grant().paid())
                .isEqualTo(Money.of(new BigDecimal(share), usd));
    }

    @Test
    void whatIsHeldStaysThereForItsHold() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        var hold = wallet.hold(80, Duration.ofDays(60), START);
        wallet.due(PERIOD_END);
        assertThat(wallet.booked()).containsExactly("hold 0", "roll_out 50", "roll_in 50", "expire 20");
        assertThat(wallet.picture.available(PERIOD_END)).isZero();
        wallet.capture(hold, PERIOD_END.plusSeconds(60));
        assertThat(wallet.picture.balance()).isZero();
        assertThat(rests(wallet.drawn())).isEmpty();
    }

    @Test
    void nobodyIsWarnedOfWhatGoesOn() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        wallet.debit(50, START);
        wallet.due(PERIOD_END);
        assertThat(wallet.falls).isEmpty();
        wallet.debit(40, PERIOD_END);
        assertThat(wallet.falls).as("ten of a hundred are left").hasSize(1);
    }

    @Test
    void whatIsMovedTakesItsShareOfTheCapAlong() {
        var users = new StoredWallet(2);
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        move(users, 40L);
        assertThat(wallet.picture.lots().remaining().getFirst().grant().rollover())
                .isEqualTo(new Grant.Rollover(30, NEXT_END));
        assertThat(users.picture.lots().remaining().getFirst().grant().rollover())
                .isEqualTo(new Grant.Rollover(20, NEXT_END));
        assertThat(wallet.drawn().available(PERIOD_END)).isEqualTo(30);
        move(users, null);
        assertThat(wallet.drawn().available(START)).isZero();
        users.due(PERIOD_END);
        assertThat(users.picture.balance()).isEqualTo(50);
        assertThat(users.drawn().available(PERIOD_END)).isEqualTo(50);
    }

    @Test
    void anEndedRollOverLetsAllExpire() {
        wallet.plan(100, PERIOD_END, FIFTY, null, START);
        var changes = new Changes();
        assertThat(wallet.picture.endRollover(Uuids.next(), "{}", Actor.SYSTEM, START, changes))
                .isPresent();
        wallet.store(changes);
        assertThat(wallet.drawn().available(PERIOD_END)).isZero();
        wallet.due(PERIOD_END);
        assertThat(wallet.booked()).containsExactly("setting 0", "expire 100");
        assertThat(wallet.picture.endRollover(Uuids.next(), "{}", Actor.SYSTEM, START, new Changes()))
                .isEmpty();
    }

    @Test
    void creditsThatDoNotEndCannotRollOver() {
        assertThatThrownBy(() -> wallet.plan(100, null, FIFTY, null, START)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> wallet.plan(100, NEXT_END, FIFTY, null, START))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Each lot keeps what is left of it; the picture in memory, the one drawn from the rows and the model say the same. */
    @Test
    void agreesWithTheModel() {
        var seed = new Random().nextLong();
        for (var run = 0; run < 200; run++) {
            var random = new Random(seed + run);
            var stored = new StoredWallet(1);
            var model = new ArrayList<Modelled>();
            var now = START;
            for (var step = 0; step < 40; step++) {
                var as = "seed %d, step %d".formatted(seed + run, step);
                now = now.plusSeconds(random.nextInt(60));
                settle(model, now);
                var available = model.stream().mapToLong(lot -> lot.left).sum();
                assertThat(stored.picture.available(now)).as(as).isEqualTo(available);
                assertThat(stored.drawn().available(now)).as(as).isEqualTo(available);
                switch (random.nextInt(3)) {
                    case 0 -> grant(stored, model, random, now);
                    case 1 -> stored.due(now);
                    default -> spend(stored, model, Math.min(available, random.nextInt(1, 90)), now);
                }
                assertThat(rests(stored.drawn())).as(as).isEqualTo(rests(stored.picture));
                assertThat(stored.drawn().balance()).as(as).isEqualTo(stored.picture.balance());
            }
        }
    }

    private static void grant(StoredWallet stored, List<Modelled> model, Random random, Instant now) {
        var amount = random.nextInt(1, 100);
        var ends = now.plusSeconds(random.nextInt(1, 200));
        var rolls = random.nextBoolean();
        var rollover =
                rolls ? new Grant.Rollover(random.nextInt(1, 80), ends.plusSeconds(random.nextInt(1, 200))) : null;
        stored.plan(amount, ends, rollover, null, now);
        model.add(new Modelled(amount, ends, rolls ? rollover.atMost() : 0, rolls ? rollover.until() : null));
    }

    private static void spend(StoredWallet stored, List<Modelled> model, long amount, Instant now) {
        if (amount == 0) {
            return;
        }
        stored.debit(amount, now);
        var open = amount;
        for (var lot :
                model.stream().sorted(Comparator.comparing(one -> one.ends)).toList()) {
            var part = Math.min(open, lot.left);
            lot.left -= part;
            open -= part;
        }
    }

    private static void settle(List<Modelled> model, Instant now) {
        for (var lot : List.copyOf(model)) {
            if (!now.isBefore(lot.ends)) {
                model.remove(lot);
                if (lot.until != null && now.isBefore(lot.until)) {
                    model.add(new Modelled(Math.min(lot.left, lot.cap), lot.until, 0, null));
                }
            }
        }
    }

    private static final class Modelled {

        private final Instant ends;
        private final long cap;
        private final Instant until;
        private long left;

        Modelled(long left, Instant ends, long cap, Instant until) {
            this.left = left;
            this.ends = ends;
            this.cap = cap;
            this.until = until;
        }
    }

    private void move(StoredWallet to, Long amount) {
        var order = new Move(
                wallet.picture.key(),
                to.picture.key(),
                amount == null
                        ? null
                        : new AssetAmount(amount, wallet.picture.wallet().asset()),
                Uuids.next(),
                "For Anna",
                Actor.SYSTEM);
        var changes = new Changes();
        new Moving(order, START, "{}", changes).run(wallet.picture, to.picture, new ArrayList<>());
        wallet.store(changes);
        to.store(changes);
    }

    private static List<Long> rests(WalletPicture picture) {
        return picture.lots().remaining().stream().map(Lots.Rest::remaining).toList();
    }
}
