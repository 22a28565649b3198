package io.tallystick.stories.together;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.Tallystick;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.ledger.LedgerProofs;
import io.tallystick.stories.together.WalletModel.Taken;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.GrantOrder;
import io.tallystick.wallets.Grants;
import io.tallystick.wallets.WalletProofs;
import io.tallystick.web.Http;
import io.tallystick.world.KillableServer;
import io.tallystick.world.Signups;
import io.tallystick.world.Together;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** This process runs the database and grants; two others beside it take requests as it does. */
@SpringBootTest(
        classes = Tallystick.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "tallystick.rate-limit.register=1000000",
            "TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000"
        })
@DirtiesContext
@DisplayName("Three processes on one database")
class ThreeProcessesTest {

    private static final Path HOME = home();
    private static final BigDecimal TRIAL = new BigDecimal("1000");
    private static final int WALLETS = 3;
    private static final int CLIENTS_OF_A_WALLET = 4;
    private static final int ACTS = 50;
    private static final int GRANTS = 20;

    private final long seed = Long.getLong("tallystick.seed", System.nanoTime() % 1_000_000_000);

    @LocalServerPort
    private int port;

    @Autowired
    private Grants grants;

    @Autowired
    private Tenancy tenancy;

    @Autowired
    private Database database;

    private final List<KillableServer> others = new ArrayList<>();
    private List<Http> processes;

    /** A customer with the model of its wallet. */
    private record Customer(AccountId id, String key, WalletModel model) {}

    @DynamicPropertySource
    static void ownDatabase(DynamicPropertyRegistry properties) {
        properties.add("tallystick.home", HOME::toString);
        properties.add("tallystick.database.programs", () -> "target/test-postgres/programs");
    }

    @BeforeEach
    void startOthers() {
        others.addAll(Together.times(2, number -> startBeside()));
        processes = Stream.concat(Stream.of(port), others.stream().map(KillableServer::port))
                .map(Http::new)
                .toList();
    }

    @AfterEach
    void stopOthers() {
        others.forEach(KillableServer::close);
    }

    @Test
    @DisplayName(
            "agree to the last decimal about debits, batches, holds, grants and expiries in any order, and never overdraw")
    void staysExact() throws Exception {
        System.out.println("Three processes act with -Dtallystick.seed=" + seed);
        var customers = Together.times(WALLETS, number -> customer());
        Together.times(WALLETS * (CLIENTS_OF_A_WALLET + 1), number -> {
            var customer = customers.get(number % WALLETS);
            return number < WALLETS ? giveNowAndThen(customer, number) : spend(customer, number);
        });
        customers.forEach(customer -> give(customer, 10, Instant.now().plusMillis(200)));
        customers.forEach(this::waitForExpiries);
        customers.forEach(this::holds);

        var last = customer();
        thousandOfTwoThousand(last);
        promisesHold();
    }

    private int spend(Customer customer, int number) {
        var spender = new Spender(processes, customer.key, customer.model, seed + number);
        for (int act = 0; act < ACTS; act++) {
            spender.doSomething();
        }
        spender.finish();
        return number;
    }

    /** Half of it expires within seconds. */
    private int giveNowAndThen(Customer customer, int number) {
        var random = new Random(seed + number);
        for (int grant = 0; grant < GRANTS; grant++) {
            var amount = random.nextInt(1, 100);
            var expires = random.nextBoolean() ? Instant.now().plusMillis(random.nextInt(50, 2_000)) : null;
            give(customer, amount, expires);
            sleep(random.nextInt(100));
        }
        return number;
    }

    private void give(Customer customer, int credits, Instant expires) {
        var order = new GrantOrder(
                customer.id,
                Grant.Kind.BONUS,
                AssetAmount.of(credits, Credits.CREDITS),
                expires,
                null,
                "test",
                Uuids.next(),
                "For the test",
                Actor.SYSTEM);
        tenancy.within(customer.id, () -> grants.grant(order));
        customer.model.given(BigDecimal.valueOf(credits));
    }

    /** Until all that has a moment to expire at is used up or booked out. */
    private void waitForExpiries(Customer customer) {
        for (int patience = 0; patience < 300 && expiring(customer) > 0; patience++) {
            sleep(100);
        }
        assertThat(expiring(customer)).as("lots that wait for their expiry").isZero();
    }

    private void holds(Customer customer) {
        var model = customer.model;
        var balances =
                processes.stream().map(process -> balance(process, customer)).toList();
        var expired = rows(customer, 3).stream().map(Taken::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(balances).as("seed %d", seed).allSatisfy(balance -> {
            assertThat(decimal(balance, "credits")).isEqualByComparingTo(model.left(expired));
            assertThat(decimal(balance, "held")).isEqualByComparingTo(model.held());
            assertThat(decimal(balance, "credits_remaining"))
                    .isEqualByComparingTo(model.left(expired).subtract(model.held()))
                    .isNotNegative();
        });
        assertThat(rows(customer, 2)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(model.debits());
        assertThat(rows(customer, 8)).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(model.captures());
        assertThat(expired).as("credits that expired").isPositive();
    }

    private void thousandOfTwoThousand(Customer customer) {
        var answers = Together.times(2_000, number -> processes
                .get(number % processes.size())
                .post("/api/v1/billing/credits/deduct/")
                .bearer(customer.key)
                .header("Idempotency-Key", "of two thousand " + number)
                .json("{\"amount\": \"1\"}")
                .send());
        assertThat(answers).extracting(Http.Answer::status).containsOnly(201, 402);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .extracting(answer -> answer.json().path("balance").asString())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, 1_000).mapToObj(Integer::toString).toList());
        assertThat(processes).allSatisfy(process -> assertThat(decimal(balance(process, customer), "credits_remaining"))
                .isZero());
    }

    private void promisesHold() {
        var promises = Stream.concat(LedgerProofs.all().stream(), WalletProofs.all().stream())
                .toList();
        assertThat(Verifier.examine(database.asOwner(), promises)).allSatisfy(verdict -> assertThat(verdict.breaches())
                .as("%s, seed %d", verdict.proof().promise(), seed)
                .isEmpty());
    }

    /** What the ledger says was taken in this way. */
    private int expiring(Customer customer) {
        return new JdbcTemplate(database.asOwner())
                .queryForObject(
                        """
                        select count(*) from wallets.grant_lot
                         where account_id = ? and closed_seq is null and expires_at < ?
                        """,
                        Integer.class,
                        customer.id.value(),
                        Instant.now().plusSeconds(60).atOffset(java.time.ZoneOffset.UTC));
    }

    private List<Taken> rows(Customer customer, int kind) {
        return new JdbcTemplate(database.asOwner())
                .query(
                        """
                        select wallet_no, seq, amount from ledger.transfer where account_id = ? and kind = ?
                        """,
                        (row, number) -> new Taken(
                                io.tallystick.ledger.Transfer.id(
                                                new io.tallystick.ledger.Transfer.WalletKey(
                                                        customer.id, row.getInt("wallet_no")),
                                                row.getLong("seq"))
                                        .toString(),
                                BigDecimal.valueOf(row.getLong("amount"), 6).stripTrailingZeros()),
                        customer.id.value(),
                        kind);
    }

    private Customer customer() {
        var signUp = Signups.register(processes.getFirst(), "free");
        assertThat(signUp.status()).as("%s", signUp).isEqualTo(201);
        var account = signUp.json();
        var id =
                new AccountId(UUID.fromString(account.path("account").path("id").asString()));
        var key = Signups.key(processes.getFirst(), account.path("access_token").asString());
        return new Customer(id, key, new WalletModel(TRIAL));
    }

    private static Http.Answer balance(Http process, Customer customer) {
        return process.get("/api/v1/billing/credits/balance/")
                .bearer(customer.key)
                .send();
    }

    private static BigDecimal decimal(Http.Answer answer, String field) {
        return new BigDecimal(answer.json().path(field).asString());
    }

    private static KillableServer startBeside() {
        try {
            return KillableServer.startBeside(HOME);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path home() {
        try {
            return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "three-homes")
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
