package io.tallystick.bench;

import io.tallystick.bench.lean.Kind;
import io.tallystick.kernel.ids.AccountId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** What the rows of the table measure with: the product, its customers, and the costs that were noted. */
final class Bench {

    static final int CALLERS = 1_000;
    private static final int USERS_OF_THE_ONE = 100;
    private static final int USERS_OF_ONE_AMONG_MANY = 1;

    private final BenchServer server;
    private final Customers customers;
    private final Spender debits;
    private final Options options;
    private final Map<String, Costs> costs = new LinkedHashMap<>();

    Bench(BenchServer server, Options options) {
        this.server = server;
        this.options = options;
        this.debits = new Spender(server);
        this.customers = new Customers(server, debits);
    }

    BenchServer server() {
        return server;
    }

    Rounds rounds() {
        return options.rounds();
    }

    List<AccountId> manyAccounts() {
        return accounts(options.count("wallets"));
    }

    List<AccountId> accounts(int wanted) {
        return customers.atLeast(wanted);
    }

    AccountId oneAccount() {
        return customers.first();
    }

    Client client() throws Exception {
        return new Client(server.port(), customers.key(customers.first()));
    }

    /** Debits a second that callers in this process get done over these accounts. */
    double debitsPerSecond(List<AccountId> accounts, Duration length) throws Exception {
        return Load.run(CALLERS, length, caller -> debits.one(oneOf(accounts), USERS_OF_ONE_AMONG_MANY))
                .perSecond();
    }

    /** The same on one wallet; each debit must stand in the ledger afterwards. */
    double debitsOnOne(Duration length) throws Exception {
        var account = oneAccount();
        var before = customers.rows(account);
        var done = Load.run(CALLERS, length, caller -> debits.one(account, USERS_OF_THE_ONE));
        requireRows(customers.rows(account) - before, done.acts());
        return done.perSecond();
    }

    /** The same over HTTP, counted in the ledger as well. */
    Client.Run debitsOverHttp(Client client, Kind kind, int inFlight, Duration length) throws Exception {
        var before = customers.rows(oneAccount());
        var run = client.run(kind, inFlight, length);
        requireRows(customers.rows(oneAccount()) - before, run.done());
        return run;
    }

    /** Measures, and notes under this name what it costs. */
    Rounds.Measured noting(String name, Rounds.Measured measured) {
        var noted = costs.computeIfAbsent(name, unknown -> new Costs(server));
        return length -> noted.of(measured, length);
    }

    Map<String, Costs> costs() {
        return costs;
    }

    private static AccountId oneOf(List<AccountId> accounts) {
        return accounts.get(ThreadLocalRandom.current().nextInt(accounts.size()));
    }

    private static void requireRows(long written, long answered) {
        if (written != answered) {
            throw new IllegalStateException(
                    "%d debits were answered with yes, %d stand in the ledger".formatted(answered, written));
        }
    }
}
