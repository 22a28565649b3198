package io.tallystick.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.VerifyCommand;
import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.InvoiceDraft;
import io.tallystick.invoicing.Invoices;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Stepping;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.web.OpenApiContract;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Walks the whole API document of the running server with what nobody should send. Whatever is sent: no 5xx, no word about
 * another account or our own workings, an answer as the document has it; and what is refused leaves no row behind.
 *
 * <p>{@code -Dhostile.seed=…} draws other values by lot.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tallystick.database.name=hostile",
            "TALLYSTICK_DEMO=off",
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "tallystick.rate-limit.register=1000000",
            "tallystick.rate-limit.sign-in=1000000",
            "tallystick.rate-limit.password=1000000",
            "tallystick.rate-limit.mandate=1000000",
            "TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000",
            "TALLYSTICK_ADMIN_EMAIL=" + Cast.ADMINISTRATOR,
            "TALLYSTICK_ADMIN_PASSWORD=" + Cast.PASSWORD
        })
class HostileInputTest {

    private static final long SEED = Long.getLong("hostile.seed", 1);
    private static final int SHOWN = 40;

    @LocalServerPort
    int port;

    @Autowired
    Database database;

    @Autowired
    Stepping agenda;

    @Autowired
    Invoices invoices;

    @Autowired
    Tenancy tenancy;

    private final Map<String, List<String>> faults = new LinkedHashMap<>();
    private final List<String> refused = new ArrayList<>();
    private int sent;

    @Test
    void everyOperationStandsFirm() {
        agenda.pause();
        var owner = new SingleConnectionDataSource(connection(), true);
        var wire = new Wire("http://127.0.0.1:" + port);
        var text = wire.json(Identity.NOBODY, "GET", "/api/openapi.json", null);
        var cast = new Cast(wire, new JdbcTemplate(owner), this::issued);
        var expectations = new Expectations(new OpenApiContract(text.toString()), cast.secretsOfOthers());
        var attack = new Attack(text, cast, SEED);
        var operations = Operation.all(text);
        var traces = new Traces(owner);
        for (var operation : operations) {
            attempt(cast, wire, expectations, traces, attack.on(operation));
        }
        owner.destroy();
        System.out.printf("%,d hostile requests to %d operations%n", sent, operations.size());
        assertThat(told()).as("faults").isEmpty();
        assertThat(refused)
                .as("bodies that the attempts begin with are without a fault")
                .isEmpty();
        for (var verdict : Verifier.examine(database.asOwner(), VerifyCommand.proofs())) {
            assertThat(verdict.breaches()).as(verdict.proof().promise()).isEmpty();
        }
    }

    private void attempt(Cast cast, Wire wire, Expectations expectations, Traces traces, List<Attempt> attempts) {
        var invoice = cast.openInvoice();
        var before = traces.now();
        for (var attempt : attempts) {
            // Rows are written by requests alone; a journey in time lets the agenda go on.
            agenda.pause();
            var unique = attempt.filled(++sent, invoice);
            var answer = wire.send(unique.request(wire.base()));
            var after = traces.now();
            try {
                expectations.check(unique, answer);
                if (answer.status() >= 400) {
                    assertThat(besides(attempt, after))
                            .as("nothing left behind")
                            .isEqualTo(besides(attempt, before));
                }
            } catch (AssertionError | UncheckedIOException fault) {
                faults.computeIfAbsent(kind(attempt.operation(), fault), unknown -> new ArrayList<>())
                        .add(unique + "\n" + answer + "\n" + fault.getMessage());
            }
            if (attempt.variant().equals("sound")
                    && answer.status() == 400
                    && answer.code().equals("validation_failed")) {
                refused.add(attempt.operation() + " " + answer);
            }
            if (answer.status() < 300 && unique.names(invoice)) {
                invoice = cast.openInvoice();
                after = traces.now();
            }
            before = after;
        }
    }

    /** Refused sign-ins are noted for administrators. */
    private static SortedMap<String, String> besides(Attempt attempt, SortedMap<String, String> tables) {
        var rest = new TreeMap<>(tables);
        if (attempt.operation().path().endsWith("/auth/login/")) {
            rest.remove("audit.entry");
        }
        return rest;
    }

    /** Faults of one kind are told once, with how often they were found. */
    private String told() {
        var text = new StringBuilder();
        faults.entrySet().stream()
                .limit(SHOWN)
                .forEach(kind -> text.append("\n\n%d ×\n%s"
                        .formatted(kind.getValue().size(), kind.getValue().getFirst())));
        return text.toString();
    }

    /** What distinguishes one kind of fault from another: what is wrong without the values, and what is not as documented where. */
    private static String kind(Operation operation, Throwable fault) {
        var message = String.valueOf(fault.getMessage());
        var body = message.indexOf("Expecting empty but was:");
        var wrong = body < 0
                ? message.replaceAll("(?s)Expecting actual:.*?\\n(?=to )", "")
                : operation + message.substring(body);
        return wrong.replaceAll("[0-9a-f-]{36}|[0-9]+|\\s+", "…");
    }

    /** An invoice over 1,000 US dollars. */
    private UUID issued(UUID account) {
        var usd = Currency.of("USD");
        var price = new UnitPrice(BigDecimal.valueOf(1_000), usd);
        var line = new InvoiceDraft.DraftLine("Consulting", BigDecimal.ONE, price, null, null);
        var subject = new Invoice.Subject("manual", UUID.randomUUID());
        var draft = new InvoiceDraft(new AccountId(account), usd, List.of(line), subject, Actor.SYSTEM);
        return tenancy.within(draft.account(), () -> invoices.issue(draft).id().value());
    }

    private java.sql.Connection connection() {
        try {
            return database.asOwner().getConnection();
        } catch (java.sql.SQLException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
