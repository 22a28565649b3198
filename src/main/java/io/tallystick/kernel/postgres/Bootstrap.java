package io.tallystick.kernel.postgres;

import java.io.PrintStream;
import java.sql.SQLException;

/** Prepares an external database with the administrator's URL: creates the roles, or prints the SQL where it may not. */
public final class Bootstrap {

    private final DatabaseSettings settings;
    private final PrintStream out;

    public Bootstrap(DatabaseSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** True when the database is ready; false when a person has to run the printed SQL first. May be repeated. */
    public boolean run() {
        if (settings.url().isEmpty()) {
            out.println("Nothing to prepare: the embedded PostgreSQL makes its own roles."
                    + " Set TALLYSTICK_DATABASE_URL to prepare an external database.");
            return true;
        }
        var url = settings.url().get();
        var administrator = DatabaseAddress.login(url)
                .orElseThrow(
                        () -> new StartFailure(
                                "bootstrap needs a user in TALLYSTICK_DATABASE_URL that may create roles: postgresql://user:password@host:5432/database"));
        var access = ExternalDatabase.accessToBe(DatabaseAddress.parse(url), settings);
        try {
            requireVersion(access.address(), administrator);
            return report(new DatabaseRoles(access, administrator), access);
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at %s:%d cannot be prepared: %s"
                            .formatted(access.address().host(), access.address().port(), e.getMessage()),
                    e);
        }
    }

    private boolean report(DatabaseRoles roles, DatabaseAccess access) throws SQLException {
        var outcome = roles.create();
        if (outcome == DatabaseRoles.Outcome.NOT_ALLOWED) {
            out.println(
                    "-- This user may not create roles. Have an administrator of the server run the following in the database %s,"
                            .formatted(access.address().database()));
            out.println("-- then start Tallystick. The passwords that belong to it are in %s."
                    .formatted(settings.home().credentials()));
            roles.script().forEach(statement -> out.println(statement + ";"));
            return false;
        }
        if (outcome == DatabaseRoles.Outcome.WITHOUT_BYPASS) {
            out.println(
                    "This user may not grant bypassrls, so the ledger takes its slower road. An administrator of the server can run:");
            out.println("  " + roles.bypassPolicies() + ";");
        }
        out.println(
                "The database %s is ready. The passwords of its roles are in %s; from now on no user is needed in TALLYSTICK_DATABASE_URL."
                        .formatted(access.address().database(), settings.home().credentials()));
        return true;
    }

    private static void requireVersion(DatabaseAddress address, Login administrator) throws SQLException {
        try (var connection = address.withDatabase("postgres").connect(administrator)) {
            Database.requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        }
    }
}
