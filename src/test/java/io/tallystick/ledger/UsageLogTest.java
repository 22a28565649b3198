package io.tallystick.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The log of usage")
class UsageLogTest {

    private static final Instant START = Instant.parse("2026-02-10T12:00:00Z");
    private static final UsageContext WRITE = new UsageContext("write", null, "m-1", "north", null, null, "bench");
    private static final UsageContext DRAW = new UsageContext("draw", null, "m-2", null, null, null, "bench");

    private final UsageBooks books = new UsageBooks(50_000);

    private record Row(
            int wallet,
            long seq,
            Kind kind,
            long amount,
            Instant at,
            @Nullable UUID user,
            UsageContext context) {}

    static LongStream seeds() {
        return new Random().longs(8);
    }

    /** Several rows have one moment, so pages are often cut between equals. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @DisplayName("tells each entry once, newest first, however it is paged and narrowed down")
    void everyEntryOnce(long seed) {
        var random = new Random(seed);
        var account = AccountId.next();
        var users = List.of(UUID.randomUUID(), UUID.randomUUID());
        books.know(account, WRITE);
        books.know(account, DRAW);
        var rows = new ArrayList<Row>();
        var walletsThere = 1 + random.nextInt(4);
        var at = START;
        for (int turn = 0; turn < 150; turn++) {
            at = at.plus(Duration.ofSeconds(random.nextInt(3) * 1_000L));
            var wallet = 1 + random.nextInt(walletsThere);
            var seq = 1 + rows.stream().filter(row -> row.wallet() == wallet).count();
            var kind = List.of(Kind.DEBIT, Kind.CAPTURE, Kind.GRANT).get(random.nextInt(3));
            var row = new Row(
                    wallet,
                    seq,
                    kind,
                    random.nextInt(100),
                    at,
                    random.nextBoolean() ? null : users.get(random.nextInt(2)),
                    random.nextBoolean() ? WRITE : DRAW);
            books.append(new WalletKey(account, wallet), seq, kind, row.amount(), at, row.user(), row.context());
            rows.add(row);
        }
        for (int question = 0; question < 20; question++) {
            var query = question(random, account, users, at);
            var expected = rows.stream()
                    .filter(row -> matches(query, row))
                    .sorted(Comparator.comparing(Row::at)
                            .thenComparing(Row::wallet)
                            .thenComparing(Row::seq)
                            .reversed())
                    .map(row -> row.wallet() + "/" + row.seq())
                    .toList();
            assertThat(whole(books.log(7 + random.nextInt(100)), query))
                    .as("%s", query)
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("may come in short pages, but never ends early, where few of many match")
    void lookedThrough() {
        var wallet = UsageBooks.wallet(1);
        books.know(wallet.account(), WRITE);
        LongStream.rangeClosed(1, 50)
                .forEach(seq -> books.append(
                        wallet, seq, Kind.DEBIT, seq, START.plusSeconds(seq), null, seq == 3 ? WRITE : null));
        var query = new UsageLogQuery(
                wallet.account(), Set.of(1), null, null, only("write"), null, null, null, null, null, 10);
        var first = books.log(20).page(query);
        assertThat(first.entries()).isEmpty();
        assertThat(first.next()).isNotNull();
        assertThat(whole(books.log(20), query)).containsExactly("1/3");
    }

    private static UsageLogQuery question(Random random, AccountId account, List<UUID> users, Instant last) {
        var span = Duration.between(START, last).toSeconds();
        var from = random.nextBoolean() ? null : START.plusSeconds(random.nextLong(span + 1));
        var until = random.nextBoolean() ? null : START.plusSeconds(random.nextLong(span + 1));
        var filter = new UsageFilter(
                random.nextInt(3) == 0 ? "draw" : null,
                null,
                null,
                random.nextInt(5) == 0 ? "north" : null,
                null,
                random.nextInt(4) == 0 ? users.getFirst() : null);
        return new UsageLogQuery(
                account,
                random.nextBoolean() ? Set.of(1, 2, 3, 4, 5) : Set.of(2, 3),
                from,
                until,
                filter,
                null,
                null,
                random.nextInt(3) == 0 ? 20L : null,
                random.nextInt(3) == 0 ? 80L : null,
                null,
                1 + random.nextInt(12));
    }

    private static boolean matches(UsageLogQuery query, Row row) {
        return row.kind() != Kind.GRANT
                && query.wallets().contains(row.wallet())
                && (query.from() == null || !row.at().isBefore(query.from()))
                && (query.until() == null || row.at().isBefore(query.until()))
                && (query.filter().operation() == null
                        || query.filter().operation().equals(row.context().operation()))
                && (query.filter().provider() == null
                        || query.filter().provider().equals(row.context().provider()))
                && (query.filter().user() == null || query.filter().user().equals(row.user()))
                && (query.least() == null || row.amount() >= query.least())
                && (query.most() == null || row.amount() <= query.most());
    }

    private static List<String> whole(UsageLog log, UsageLogQuery query) {
        var told = new ArrayList<String>();
        var page = log.page(query);
        while (true) {
            page.entries().forEach(entry -> told.add(entry.wallet().number() + "/" + entry.seq()));
            if (page.next() == null) {
                return told;
            }
            page = log.page(query.after(page.next()));
        }
    }

    private static UsageFilter only(String operation) {
        return new UsageFilter(operation, null, null, null, null, null);
    }
}
