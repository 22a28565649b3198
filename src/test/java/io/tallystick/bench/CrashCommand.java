package io.tallystick.bench;

import io.tallystick.web.Http;
import io.tallystick.world.KeyedDebits;
import io.tallystick.world.KillableServer;
import io.tallystick.world.Signups;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/**
 * Clients spend while processes are killed at random. After each kill every debit of the round is sent again and must be
 * answered as before; then the balance must be what is left, to the last decimal, and all promises must hold.
 */
final class CrashCommand {

    private static final BigDecimal EACH = new BigDecimal("0.001");
    private static final BigDecimal TRIAL = new BigDecimal("1000");
    private static final int SHORTEST = 300;
    private static final int LONGEST = 2_500;

    /** What is killed. */
    private enum Victim {
        PROCESS,
        DATABASE,
        BOTH,
        ONE_OF_THE_DATABASE
    }

    private final Path home;
    private final Random random;
    private KillableServer server;
    private KeyedDebits debits;
    private final Set<String> settled = new HashSet<>();

    private CrashCommand(Path home, long seed) {
        this.home = home;
        this.random = new Random(seed);
    }

    static void run(Options options) throws Exception {
        var seed = options.number("seed");
        System.out.printf("%d kills, seed %d%n%n", options.number("kills"), seed);
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "crash-home")
                .toAbsolutePath();
        var crash = new CrashCommand(home, seed);
        try {
            crash.kill(options.count("kills"));
        } finally {
            crash.server.close();
        }
        FileSystemUtils.deleteRecursively(home);
    }

    private void kill(int kills) throws Exception {
        server = KillableServer.start(home);
        debits = new KeyedDebits(Signups.keyOfANewAccount(http()), EACH);
        System.out.println("| kill | of | debits tried | answered before | balance | promises |");
        System.out.println("|---|---|---|---|---|---|");
        for (int number = 1; number <= kills; number++) {
            var victim = Victim.values()[random.nextInt(Victim.values().length)];
            spendAndKill(victim);
            var answered = debits.answered();
            check();
            System.out.printf(
                    "| %d | %s | %,d | %,d | %s | hold |%n",
                    number,
                    victim.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                    debits.keys().size(),
                    answered,
                    debits.balance(http()).toPlainString());
        }
        // Once more everything that ever was: also what was settled many crashes ago is known for ever.
        settled.clear();
        check();
        System.out.printf(
                "%n%d kills. Every one of %,d debits was answered as the first time; none is lost and none happened twice.%n",
                kills, debits.keys().size());
    }

    private void spendAndKill(Victim victim) throws Exception {
        try (var clients = new CrashClients(http(), debits)) {
            var before = debits.answered();
            while (debits.answered() == before) {
                Thread.sleep(10);
            }
            Thread.sleep(random.nextInt(SHORTEST, LONGEST));
            switch (victim) {
                case PROCESS -> server.kill();
                case DATABASE -> server.killDatabase();
                case BOTH -> server.killWithDatabase();
                case ONE_OF_THE_DATABASE -> server.killOneOfTheDatabase(random);
            }
            if (server.isAlive()) {
                Thread.sleep(random.nextInt(SHORTEST, LONGEST));
            }
        }
        if (!server.isAlive()) {
            server = KillableServer.start(home);
        }
    }

    private void check() {
        var open = new HashSet<>(debits.keys());
        open.removeAll(settled);
        debits.retry(http(), open);
        settled.addAll(open);
        debits.allIsAsItWasSaid();
        require(debits.balance(http()).compareTo(TRIAL.subtract(debits.sum())) == 0, "The balance is another: ");
        for (var verdict : server.verdicts()) {
            require(verdict.holds(), verdict.proof().promise() + ": " + verdict.breaches() + "; ");
        }
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(
                    otherwise + debits.balance(http()) + ", not " + TRIAL.subtract(debits.sum()));
        }
    }

    private Http http() {
        return new Http(server.port());
    }
}
