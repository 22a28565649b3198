package io.tallystick.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings every module's schema up to date, lower modules first, as the owner.
 *
 * <p>The migrations of module {@code wallets} are {@code db/migration/wallets/V1__….sql}; versions count within the module. Its
 * tables and its history ({@code wallets.schema_history}) live in the schema {@code wallets}, which is made for it. The app may
 * read and write every table of every schema unless its migration revokes that; the committer may only what a migration
 * grants. Migrations name roles as {@code ${app}}, {@code ${committer}} and {@code ${owner}}.
 */
public final class ModuleMigrations {

    /** The map, bottom shelf first. A module joins this list with its first migration. */
    public static final List<String> ORDER = List.of(
            "kernel",
            "identity",
            "accounts",
            "catalog",
            "ledger",
            "invoicing",
            "wallets",
            "payments",
            "subscriptions",
            "usage",
            "notifications",
            "webhooks",
            "reporting",
            "audit",
            "portal",
            "web",
            "sandbox");

    private static final Logger LOG = LoggerFactory.getLogger(ModuleMigrations.class);
    /** Any number that no other program on the same database locks; it keeps two starting processes apart. */
    private static final long MIGRATION_LOCK = 0x7461_6c6c_7973L;

    private final DatabaseAccess access;
    private final DataSource owner;

    public ModuleMigrations(Database database) {
        this.access = database.access();
        this.owner = database.asOwner();
    }

    /** Runs what has not run yet. {@link StartFailure} when a migration fails; those before it stay done. */
    public void run() {
        try (var connection = access.address().connect(access.owner())) {
            execute(connection, "select pg_advisory_lock(%d)".formatted(MIGRATION_LOCK));
            onWhatMigrationsMake("grant", "to", connection);
            for (var module : ORDER) {
                if (ModuleMigrations.class.getResource("/db/migration/" + module) != null) {
                    migrate(module, connection);
                }
            }
            // Else a restored backup would be granted it too, on top of what the backup says: append-only no more.
            onWhatMigrationsMake("revoke", "from", connection);
        } catch (SQLException e) {
            throw new StartFailure("The database cannot be migrated: " + e.getMessage(), e);
        }
    }

    private void migrate(String module, Connection connection) throws SQLException {
        var result = Flyway.configure()
                .dataSource(owner)
                .locations("classpath:db/migration/" + module)
                .schemas(module)
                .table("schema_history")
                .placeholders(Map.of(
                        "owner", RoleScript.quoted(access.owner().user()),
                        "app", RoleScript.quoted(access.app().user()),
                        "committer", RoleScript.quoted(access.committer().user())))
                .validateMigrationNaming(true)
                .load()
                .migrate();
        if (result.migrationsExecuted > 0) {
            execute(
                    connection,
                    "revoke insert, update, delete on %s.schema_history from %s"
                            .formatted(module, RoleScript.quoted(access.app().user())));
            LOG.info("Migrated {} to version {}", module, result.targetSchemaVersion);
        }
    }

    private void onWhatMigrationsMake(String verb, String preposition, Connection connection) throws SQLException {
        for (var rights : List.of("usage on schemas", "select, insert, update, delete on tables")) {
            execute(
                    connection,
                    "alter default privileges %s %s %s %s"
                            .formatted(
                                    verb,
                                    rights,
                                    preposition,
                                    RoleScript.quoted(access.app().user())));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
