package io.tallystick.ledger;

import static io.tallystick.ledger.UsageDimension.DAY;
import static io.tallystick.ledger.UsageDimension.FEATURE;
import static io.tallystick.ledger.UsageDimension.MODEL;
import static io.tallystick.ledger.UsageDimension.MONTH;
import static io.tallystick.ledger.UsageDimension.OPERATION;
import static io.tallystick.ledger.UsageDimension.PROVIDER;
import static io.tallystick.ledger.UsageDimension.USER;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.UsageReport.Sum;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Totals of usage")
class UsageTotalsTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Instant NOON = Instant.parse("2026-02-10T12:00:00Z");
    private static final LocalDate FEBRUARY = LocalDate.parse("2026-02-01");
    private static final LocalDate MARCH = LocalDate.parse("2026-03-01");

    private static final Instant WALL = Instant.parse("2040-01-01T00:00:00Z");

    private final UsageBooks books = new UsageBooks(50_000);

    /** A row as the model keeps it. */
    private record Row(
            int wallet,
            long seq,
            Kind kind,
            long amount,
            Instant at,
            @Nullable UUID user,
            @Nullable UsageContext context) {

        boolean isUsage() {
            return kind == Kind.DEBIT || kind == Kind.CAPTURE;
        }
    }

    static LongStream seeds() {
        return new Random().longs(6);
    }

    /** Days are told apart as the model does it: by the moments at which they begin. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("equal the rows at every moment, whatever has been folded")
    void equalTheRows(long seed) {
        var random = new Random(seed);
        var few = new UsageBooks(1 + random.nextInt(40));
        var zone = anyOf(
                random,
                ZoneId.of("Australia/Lord_Howe"),
                UTC,
                ZoneId.of("America/Havana"),
                ZoneId.of("Asia/Kathmandu"));
        var account = AccountId.next();
        var contexts = contexts(few, account);
        var users = IntStream.range(0, 4).mapToObj(number -> UUID.randomUUID()).toList();
        var rows = new ArrayList<Row>();
        var keys = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> new WalletKey(account, number))
                .toList();
        var at = Instant.parse("2026-03-20T00:00:00Z");
        for (int turn = 0; turn < 300; turn++) {
            at = at.plus(Duration.ofMillis(random.nextLong(24 * 3_600_000L)));
            var wallet = 1 + random.nextInt(3);
            var seq = 1 + rows.stream().filter(row -> row.wallet() == wallet).count();
            var row = new Row(
                    wallet,
                    seq,
                    anyOf(random, Kind.DEBIT, Kind.DEBIT, Kind.CAPTURE, Kind.GRANT, Kind.HOLD, Kind.ADJUST_DOWN),
                    random.nextLong(1_000_000_000L),
                    at,
                    random.nextBoolean() ? null : users.get(random.nextInt(4)),
                    random.nextInt(9) == 0 ? null : contexts.get(random.nextInt(contexts.size())));
            few.append(keys.get(wallet - 1), seq, row.kind(), row.amount(), row.at(), row.user(), row.context());
            rows.add(row);
            if (random.nextInt(6) == 0) {
                few.fold(keys.subList(0, 1 + random.nextInt(3)), random.nextInt(12) == 0 ? UTC : zone);
            }
            if (random.nextInt(10) == 0) {
                check(few, random, account, zone, rows, at);
            }
        }
        assertThat(few.breaches()).isEmpty();
    }

    private static void check(
            UsageBooks books, Random random, AccountId account, ZoneId zone, List<Row> rows, Instant now) {
        var last = now.atZone(zone).toLocalDate();
        var from = last.minusDays(random.nextInt(120));
        var until = from.plusDays(1 + random.nextInt(120));
        var wallets = anyOf(random, Set.of(1), Set.of(2, 3), Set.of(1, 2, 3));
        Predicate<Row> meant = row -> row.isUsage()
                && wallets.contains(row.wallet())
                && !row.at().isBefore(start(from, zone))
                && row.at().isBefore(start(until, zone));
        var query = UsageQuery.of(account, wallets, zone, from, until)
                .by(List.of(Set.of(DAY), Set.of(MONTH), Set.of(OPERATION), Set.of(USER), Set.of(PROVIDER, MODEL)));
        var report = books.totals().read(query);
        var usage = rows.stream().filter(meant).toList();

        assertThat(report.total()).isEqualTo(sum(usage));
        assertThat(lines(report, DAY)).isEqualTo(by(usage, row -> day(row, zone).toString()));
        assertThat(lines(report, MONTH))
                .isEqualTo(by(usage, row -> day(row, zone).toString().substring(0, 7)));
        assertThat(lines(report, OPERATION)).isEqualTo(by(usage, row -> word(row, UsageContext::operation)));
        assertThat(lines(report, USER)).isEqualTo(by(usage, row -> String.valueOf(row.user())));
        assertThat(lines(report, PROVIDER, MODEL))
                .isEqualTo(by(usage, row -> word(row, UsageContext::provider) + " " + word(row, UsageContext::model)));

        var wallet = new WalletKey(account, 1);
        var since = rows.stream()
                .filter(row -> row.wallet() == 1 && row.isUsage() && !row.at().isBefore(start(from, zone)))
                .toList();
        assertThat(books.totals().usedSince(wallet, from, zone))
                .isEqualTo(sum(since).amount());
        var ann = rows.stream().map(Row::user).filter(Objects::nonNull).findFirst();
        var one = since.stream()
                .filter(row -> ann.map(user -> user.equals(row.user())).orElse(true)
                        && (row.context() != null
                                && "editor".equals(row.context().feature())))
                .toList();
        assertThat(books.usedSince(wallet, from, zone, null, null))
                .isEqualTo(sum(since).amount());
        assertThat(books.usedSince(wallet, from, zone, ann.orElse(null), "editor"))
                .isEqualTo(sum(one).amount());
        var told = books.since(wallet, from, zone);
        assertThat(told.total()).isEqualTo(sum(since).amount());
        assertThat(told.seq())
                .isEqualTo(rows.stream().filter(row -> row.wallet() == 1).count());
        assertThat(amounts(told.byUser())).isEqualTo(without(by(since, row -> String.valueOf(row.user()))));
        assertThat(amounts(told.byFeature())).isEqualTo(without(by(since, row -> word(row, UsageContext::feature))));
    }

    @Test
    @DisplayName("are narrowed down by purpose and by user")
    void narrowed() {
        var wallet = UsageBooks.wallet(1);
        var contexts = contexts(books, wallet.account());
        var ann = UUID.randomUUID();
        books.append(wallet, 1, Kind.DEBIT, 5, NOON, ann, contexts.get(0));
        books.append(wallet, 2, Kind.DEBIT, 7, NOON, null, contexts.get(1));
        books.fold(List.of(wallet), UTC);
        books.append(wallet, 3, Kind.DEBIT, 11, NOON, ann, contexts.get(1));
        var all = UsageQuery.of(wallet.account(), Set.of(1), UTC, FEBRUARY, MARCH);
        var first = contexts.get(0);
        var purpose = new UsageFilter(
                first.operation(), first.unit(), first.model(), first.provider(), first.feature(), null);
        assertThat(books.totals().read(all.only(purpose)).total()).isEqualTo(new Sum(5, 1));
        var hers = new UsageFilter(null, null, null, null, null, ann);
        assertThat(books.totals().read(all.only(hers)).total()).isEqualTo(new Sum(16, 2));
        assertThat(books.totals().read(all.by(FEATURE)).by(FEATURE)).hasSize(2);
    }

    @Test
    @DisplayName("do not run ahead of a row that is committed after its successor")
    void gap() {
        var wallet = UsageBooks.wallet(7);
        books.append(wallet, 1, Kind.DEBIT, 1, NOON, null, null);
        books.append(wallet, 3, Kind.DEBIT, 100, NOON, null, null);
        assertThat(books.fold(List.of(wallet), UTC)).isEmpty();
        assertThat(books.foldedSeq(wallet)).isZero();
        assertThat(books.totals().usedSince(wallet, FEBRUARY, UTC)).isEqualTo(101);

        books.append(wallet, 2, Kind.DEBIT, 10, NOON, null, null);
        assertThat(books.totals().usedSince(wallet, FEBRUARY, UTC)).isEqualTo(111);
        books.fold(List.of(wallet), UTC);
        assertThat(books.foldedSeq(wallet)).isEqualTo(3);
        assertThat(books.totals().usedSince(wallet, FEBRUARY, UTC)).isEqualTo(111);
    }

    @Test
    @DisplayName("are folded in shares, and what is left is told")
    void shares() {
        var ten = new UsageBooks(10);
        var long_ = UsageBooks.wallet(1);
        var short_ = UsageBooks.wallet(1);
        LongStream.rangeClosed(1, 25).forEach(seq -> ten.append(long_, seq, Kind.DEBIT, 1, NOON, null, null));
        ten.append(short_, 1, Kind.DEBIT, 1, NOON, null, null);
        List<WalletKey> waiting = List.of(long_, short_);
        var rounds = 0;
        while (!waiting.isEmpty()) {
            waiting = ten.fold(waiting, UTC);
            rounds++;
        }
        assertThat(rounds).isBetween(3, 4);
        assertThat(ten.foldedSeq(long_)).isEqualTo(25);
        assertThat(ten.foldedSeq(short_)).isEqualTo(1);
    }

    /** Half an hour of summer time, a day that begins at one o'clock, an hour that comes twice, and a day that never was. */
    @ParameterizedTest
    @CsvSource({
        "Australia/Lord_Howe, 2026-04-05T12:59:59.999999Z, 2026-04-05",
        "Australia/Lord_Howe, 2026-04-05T13:30:00Z, 2026-04-06",
        "Australia/Lord_Howe, 2026-10-03T13:29:59Z, 2026-10-03",
        "Australia/Lord_Howe, 2026-10-03T13:30:00Z, 2026-10-04",
        "Australia/Lord_Howe, 2026-10-04T12:59:59Z, 2026-10-04",
        "Australia/Lord_Howe, 2026-10-04T13:00:00Z, 2026-10-05",
        "Africa/Cairo, 2026-04-23T21:59:59Z, 2026-04-23",
        "Africa/Cairo, 2026-04-23T22:00:00Z, 2026-04-24",
        "America/Havana, 2026-11-01T03:59:59Z, 2026-10-31",
        "America/Havana, 2026-11-01T04:00:00Z, 2026-11-01",
        "America/Havana, 2026-11-01T05:30:00Z, 2026-11-01",
        "Pacific/Apia, 2011-12-30T09:59:59Z, 2011-12-29",
        "Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31",
        "Asia/Kathmandu, 2026-02-09T18:15:00Z, 2026-02-10",
        "Pacific/Kiritimati, 2026-02-09T10:00:00Z, 2026-02-10",
        "Etc/GMT+12, 2026-02-09T11:59:59Z, 2026-02-08"
    })
    @DisplayName("stand on the day that it was there")
    void days(String zoneId, Instant at, String day) {
        var zone = ZoneId.of(zoneId);
        var wallet = UsageBooks.wallet(1);
        books.append(wallet, 1, Kind.DEBIT, 1, at, null, null);
        var query = UsageQuery.of(
                        wallet.account(),
                        Set.of(1),
                        zone,
                        LocalDate.parse(day).minusDays(3),
                        LocalDate.parse(day).plusDays(3))
                .by(DAY);
        for (var folded : List.of(false, true)) {
            if (folded) {
                books.fold(List.of(wallet), zone);
            }
            assertThat(books.totals().read(query).by(DAY))
                    .as("folded %s", folded)
                    .singleElement()
                    .satisfies(line -> assertThat(line.value(DAY)).isEqualTo(day));
        }
    }

    @Test
    @DisplayName("are exact while rows are appended, folded by several at once, and read")
    void concurrently() throws Exception {
        var few = new UsageBooks(200);
        var wallets =
                IntStream.range(0, 3).mapToObj(number -> UsageBooks.wallet(1)).toList();
        var over = new AtomicBoolean();
        var work = new ArrayList<Callable<Void>>();
        wallets.forEach(wallet -> work.add(() -> {
            for (long seq = 1; seq <= 1_500; seq++) {
                few.append(wallet, seq, Kind.DEBIT, 1, NOON.plusSeconds(seq * 60), null, null);
            }
            return null;
        }));
        IntStream.range(0, 4)
                .forEach(folder -> work.add(() -> {
                    while (!over.get()) {
                        few.fold(wallets, UTC);
                    }
                    return null;
                }));
        wallets.forEach(wallet -> work.add(() -> {
            while (!over.get()) {
                var told = few.since(wallet, FEBRUARY, UTC);
                assertThat(told.total()).isEqualTo(told.seq());
            }
            return null;
        }));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = work.stream().map(threads::submit).toList();
            for (var appender : running.subList(0, wallets.size())) {
                appender.get();
            }
            over.set(true);
            for (var other : running) {
                other.get();
            }
        }
        for (var left = wallets; !left.isEmpty(); ) {
            left = few.fold(left, UTC);
        }
        for (var wallet : wallets) {
            assertThat(few.foldedSeq(wallet)).isEqualTo(1_500);
            assertThat(few.totals().usedSince(wallet, FEBRUARY, UTC)).isEqualTo(1_500);
        }
        assertThat(few.breaches()).isEmpty();
    }

    @Test
    @DisplayName("are looked for by one process at a time, from where the last look ended")
    void look() {
        var wallet = UsageBooks.wallet(1);
        var other = UsageBooks.wallet(1);
        var now = NOON.plus(Duration.ofDays(4_000));
        books.append(wallet, 1, Kind.DEBIT, 1, now, null, null);
        var found = look(now, 0).orElseThrow();
        assertThat(found.wallets()).contains(wallet);
        assertThat(look(now, 59)).isEmpty();
        release(found, 59);

        books.append(other, 1, Kind.DEBIT, 1, now.plusSeconds(3_600), null, null);
        var next = look(now.plusSeconds(3_600), 59).orElseThrow();
        assertThat(next.wallets()).contains(other);
        release(next, 59);
        var third = look(now.plusSeconds(7_200), 60).orElseThrow();
        assertThat(third.wallets()).contains(other).doesNotContain(wallet);
        assertThat(look(now.plusSeconds(7_200), 100)).as("while it looks").isEmpty();
        var afterItDied = look(now.plusSeconds(7_200), 200).orElseThrow();
        release(afterItDied, 200);
        look(now.plusSeconds(7_200), 300).ifPresent(onceMore -> release(onceMore, 300));
        assertThat(look(now.plusSeconds(7_200), 300)).as("nothing new").isEmpty();
        books.append(other, 2, Kind.DEBIT, 1, now.plusSeconds(7_200), null, null);
        assertThat(look(now.plusSeconds(7_200), 300)).as("one more row").isPresent();
    }

    @Test
    @DisplayName("are found again when a clock that was ahead is put right")
    void clockPutBack() {
        var wallet = UsageBooks.wallet(1);
        var ahead = NOON.plus(Duration.ofDays(8_000));
        books.append(UsageBooks.wallet(1), 1, Kind.DEBIT, 1, ahead, null, null);
        release(look(ahead, 1_000).orElseThrow(), 1_000);
        books.append(wallet, 1, Kind.DEBIT, 1, NOON, null, null);
        assertThat(look(NOON, 1_000).orElseThrow().wallets()).contains(wallet);
    }

    @BeforeEach
    void nobodyLooks() {
        books.within(() -> books.sql().sql("delete from ledger.usage_watermark").update());
    }

    private Optional<UsageFolds.Found> look(Instant now, int wallSeconds) {
        return books.within(() -> books.folds().look(now, WALL.plusSeconds(wallSeconds), Duration.ofMinutes(1)));
    }

    private void release(UsageFolds.Found found, int wallSeconds) {
        books.within(() -> {
            books.folds().release(found, WALL.plusSeconds(wallSeconds));
            return true;
        });
    }

    @Test
    @DisplayName("that say something else than the rows are found")
    void breachesAreFound() {
        var wallet = UsageBooks.wallet(1);
        books.append(wallet, 1, Kind.DEBIT, 5, NOON, null, null);
        books.fold(List.of(wallet), UTC);
        for (var harm : List.of(
                "update ledger.usage_total set amount = amount + 1 where account_id = :account",
                "update ledger.usage_day set transfers = 0 where account_id = :account",
                "update ledger.usage_day set day = day + 3 where account_id = :account")) {
            books.within(() -> {
                books.sql().sql(harm).param("account", wallet.account().value()).update();
                return true;
            });
            assertThat(books.breaches()).as(harm).isNotEmpty();
            books.within(() -> {
                for (var table : List.of("usage_total", "usage_day", "usage_fold")) {
                    books.sql()
                            .sql("delete from ledger." + table + " where account_id = :account")
                            .param("account", wallet.account().value())
                            .update();
                }
                return true;
            });
            books.fold(List.of(wallet), UTC);
            assertThat(books.breaches()).isEmpty();
        }
    }

    private static List<UsageContext> contexts(UsageBooks books, AccountId account) {
        var contexts = List.of(
                new UsageContext("write", "request", "m-1", "north", "editor", "v1", "bench"),
                new UsageContext("write", "request", "m-2", "north", "search", "v1", "bench"),
                new UsageContext("draw", "image", "m-2", "south", "editor", "v2", "bench"),
                new UsageContext(null, null, null, null, null, null, "bench"),
                new UsageContext("draw", "image", "m-2", "south", "editor", "v2", "somebody else"));
        contexts.forEach(context -> books.know(account, context));
        return contexts;
    }

    private static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static LocalDate day(Row row, ZoneId zone) {
        var day = row.at().atZone(ZoneOffset.UTC).toLocalDate().plusDays(2);
        while (start(day, zone).isAfter(row.at())) {
            day = day.minusDays(1);
        }
        return day;
    }

    private static Sum sum(List<Row> rows) {
        return new Sum(rows.stream().mapToLong(Row::amount).sum(), rows.size());
    }

    private static Map<String, Sum> by(List<Row> rows, Function<Row, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        key, Collectors.collectingAndThen(Collectors.toList(), UsageTotalsTest::sum)));
    }

    private static Map<String, Sum> lines(UsageReport report, UsageDimension... dimensions) {
        return report.by(dimensions).stream()
                .collect(Collectors.toMap(
                        line -> Arrays.stream(dimensions)
                                .map(dimension -> String.valueOf(line.value(dimension)))
                                .collect(Collectors.joining(" ")),
                        UsageReport.Line::sum));
    }

    private static Map<String, Long> amounts(Map<?, Long> amounts) {
        var words = new HashMap<String, Long>();
        amounts.forEach((key, amount) -> words.put(key.toString(), amount));
        return words;
    }

    private static Map<String, Long> without(Map<String, Sum> sums) {
        var words = new HashMap<String, Long>();
        sums.forEach((key, sum) -> words.put(key, sum.amount()));
        words.remove("null");
        return words;
    }

    private static String word(Row row, Function<UsageContext, @Nullable String> part) {
        return row.context() == null ? "null" : String.valueOf(part.apply(row.context()));
    }

    @SafeVarargs
    private static <T> T anyOf(Random random, T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
