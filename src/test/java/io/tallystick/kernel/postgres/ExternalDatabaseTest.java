package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.verify.Verdict;
import io.tallystick.kernel.verify.Verifier;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL 15 that somebody else runs: prepared, prepared again, and migrated by every module. */
@Tag("ground")
class ExternalDatabaseTest {

    private static final Path HOME = Path.of("target/test-postgres/external-home");
    private static StrangerPostgres stranger;

    @BeforeAll
    static void start() throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        stranger = new StrangerPostgres();
    }

    @AfterAll
    static void stop() {
        if (stranger != null) {
            stranger.close();
        }
    }

    @Test
    void isPreparedTwiceAndRunsTheMigrationsOfAllModules() {
        assertThat(bootstrap("postgres:secret", "shop")).contains("The database shop is ready");
        assertThat(bootstrap("postgres:secret", "shop")).contains("The database shop is ready");

        var database = Database.open(settings(stranger.url("shop")));
        new ModuleMigrations(database).run();
        new ModuleMigrations(database).run();

        var sql = JdbcClient.create(database.asOwner());
        assertThat(database.isEmbedded()).isFalse();
        assertThat(sql.sql("show server_version").query(String.class).single()).startsWith("15.");
        assertThat(schemas(sql)).containsAll(modulesWithMigrations());
        var promises = Stream.concat(DatabaseProofs.of(database).stream(), VerifyCommand.proofs().stream())
                .toList();
        assertThat(Verifier.examine(database.asOwner(), promises)).allMatch(Verdict::holds);
    }

    @Test
    void isPreparedByHandWhereTheUserMayNotCreateRoles() throws Exception {
        stranger.execute("postgres", "create role guest login password 'guest'");
        var script = bootstrap("guest:guest", "ledger_of_guest");
        assertThat(script).contains("may not create roles").doesNotContain("is ready");

        var statements = script.lines().filter(line -> !line.startsWith("--")).toList();
        assertThat(statements.getFirst()).startsWith("create database \"ledger_of_guest\"");
        stranger.execute("postgres", statements.getFirst());
        for (var statement : statements.subList(1, statements.size())) {
            stranger.execute("ledger_of_guest", statement);
        }
        new ModuleMigrations(Database.open(settings(stranger.url("ledger_of_guest")))).run();
    }

    /** Managed databases give their customers {@code createrole}, but not {@code bypassrls}. */
    @Test
    void isPreparedWithoutTheCommittersExceptionWhereThatIsForbidden() throws Exception {
        stranger.execute("postgres", "create role manager login createdb createrole password 'manager'");
        assertThat(bootstrap("manager:manager", "managed"))
                .contains("The database managed is ready")
                .contains("alter role \"managed_committer\" bypassrls");
        new ModuleMigrations(Database.open(settings(stranger.url("managed")))).run();
    }

    @Test
    void isAskedForWhenItHasNotBeenPrepared() {
        assertThatThrownBy(() -> Database.open(settings(stranger.url("postgres:secret", "never_prepared"))))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("./tallystick bootstrap");
    }

    private static String bootstrap(String login, String database) {
        var out = new ByteArrayOutputStream();
        new Bootstrap(settings(stranger.url(login, database)), new PrintStream(out, true, StandardCharsets.UTF_8))
                .run();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static DatabaseSettings settings(String url) {
        var properties = Map.of("tallystick.home", HOME.toString(), "tallystick.database.url", url);
        return DatabaseSettings.from(properties::get);
    }

    private static List<String> schemas(JdbcClient sql) {
        return sql.sql("select schemaname from pg_catalog.pg_tables where tablename = 'schema_history'")
                .query(String.class)
                .list();
    }

    /** From the folders, not from the list in the code: a module that was forgotten in the list is missed here. */
    private static List<String> modulesWithMigrations() {
        var folders = Path.of("src/main/resources/db/migration").toFile().list();
        return Arrays.stream(Objects.requireNonNull(folders)).sorted().toList();
    }
}
