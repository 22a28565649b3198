package io.tallystick.bench;

import com.zaxxer.hikari.HikariDataSource;
import io.tallystick.Tallystick;
import io.tallystick.catalog.Plan;
import io.tallystick.identity.RequestInfo;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.BillingInterval;
import io.tallystick.ledger.UsageContext;
import io.tallystick.portal.Registration;
import io.tallystick.portal.SignUp;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.GrantOrder;
import io.tallystick.wallets.Wallets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Debits of the product beside the usual way to debit, in the same run, on a database that keeps what it promises (fsync on).
 * Rounds are interleaved and medians shown, since machines are noisy: read the ratios.
 */
public final class Benchmarks {

    private static final int ROUNDS = 3;
    private static final int CALLERS = 8;
    private static final int WALLETS = 50;
    private static final Load LOAD = new Load(CALLERS, Duration.ofSeconds(4));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory("tallystick-bench").toString();
        try (var server = new SpringApplicationBuilder(Tallystick.class)
                .logStartupInfo(false)
                .run(
                        "--tallystick.home=" + home,
                        "--server.port=0",
                        "--TALLYSTICK_DEMO=off",
                        "--logging.level.root=warn")) {
            compare(server);
        }
        System.exit(0);
    }

    private static void compare(ConfigurableApplicationContext server) throws Exception {
        var accounts = accounts(server);
        try (var pool = pool(server)) {
            var yardstick = new Yardstick(pool, WALLETS);
            System.out.println("| debits a second, " + CALLERS + " callers | usual way | Tallystick | ratio |");
            System.out.println("|---|---|---|---|");
            row("one wallet", caller -> yardstick.debit(0), caller -> debit(server, accounts.getFirst()));
            row(
                    WALLETS + " wallets",
                    caller -> yardstick.debit((int) (Math.random() * WALLETS)),
                    caller -> debit(server, accounts.get((int) (Math.random() * WALLETS))));
        }
    }

    private static void row(String name, Load.Act usual, Load.Act ours) throws Exception {
        LOAD.perSecond(ours);
        var usualRounds = new ArrayList<Double>();
        var ourRounds = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            usualRounds.add(LOAD.perSecond(usual));
            ourRounds.add(LOAD.perSecond(ours));
        }
        var usualMedian = median(usualRounds);
        var ourMedian = median(ourRounds);
        System.out.printf("| %s | %,.0f | %,.0f | %.2f× |%n", name, usualMedian, ourMedian, ourMedian / usualMedian);
    }

    private static void debit(ConfigurableApplicationContext server, AccountId account) {
        var context = new UsageContext("ai_response", null, "bench", "bench", null, "default", "bench");
        var debit = new Debit(
                account,
                AssetAmount.of(1, Credits.CREDITS),
                Uuids.next(),
                0,
                context,
                null,
                null,
                Map.of(),
                Actor.SYSTEM);
        server.getBean(Tenancy.class)
                .within(account, () -> server.getBean(Wallets.class).debit(debit));
    }

    private static List<AccountId> accounts(ConfigurableApplicationContext server) {
        return IntStream.range(0, WALLETS)
                .mapToObj(number -> account(server, number))
                .toList();
    }

    private static AccountId account(ConfigurableApplicationContext server, int number) {
        var registration = new Registration(
                "bench" + number + "@tallystick.test",
                "a bench password",
                "Bench",
                "Mark",
                "Bench " + number,
                Plan.FREE,
                BillingInterval.MONTH,
                Optional.empty(),
                ZoneId.of("UTC"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        var account = server.getBean(SignUp.class)
                .register(registration, new RequestInfo(null, null))
                .account()
                .id();
        var order = new GrantOrder(
                account,
                Grant.Kind.BONUS,
                AssetAmount.of(1_000_000_000, Credits.CREDITS),
                null,
                null,
                "bench",
                account.value(),
                "For the benchmark",
                Actor.SYSTEM);
        server.getBean(Tenancy.class)
                .within(account, () -> server.getBean(Wallets.class).grant(order));
        return account;
    }

    private static HikariDataSource pool(ConfigurableApplicationContext server) {
        var pool = new HikariDataSource();
        pool.setDataSource(server.getBean(Database.class).asOwner());
        pool.setMaximumPoolSize(CALLERS);
        return pool;
    }

    private static double median(List<Double> rounds) {
        return rounds.stream().sorted().skip(rounds.size() / 2).findFirst().orElseThrow();
    }
}
