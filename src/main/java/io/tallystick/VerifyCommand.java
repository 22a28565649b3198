package io.tallystick;

import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.DatabaseSettings;
import io.tallystick.kernel.postgres.DatabaseVerification;
import io.tallystick.kernel.postgres.Verification;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what is stored to what must always be true, beside a running server or on a stopped installation. */
final class VerifyCommand implements Command {

    /** A module with something to verify adds itself here. */
    private static final List<Verification> VERIFICATIONS = List.of(new DatabaseVerification());

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String purpose() {
        return "checks what is stored against what must always be true";
    }

    @Override
    public int run(String[] arguments) {
        var database = Database.visit(DatabaseSettings.fromProcess());
        var sql = JdbcClient.create(database.asOwner());
        var findings = 0;
        for (var verification : VERIFICATIONS) {
            var found = verification.findings(database, sql);
            System.out.printf("%-4s %s%n", found.isEmpty() ? "ok" : "BAD", verification.promise());
            found.forEach(finding -> System.out.println("       " + finding));
            findings += found.size();
        }
        return findings == 0 ? 0 : 1;
    }
}
