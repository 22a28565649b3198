package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.Login;
import io.tallystick.kernel.postgres.ModuleMigrations;
import io.tallystick.kernel.postgres.TestHome;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the migrated schema and holds it to the rules of ARCHITECTURE.md, "Storage". */
class SchemaRulesTest {

    private static final Database DATABASE = Database.open(TestHome.settings("rules"));

    @BeforeAll
    static void migrate() {
        new ModuleMigrations(DATABASE).run();
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaKeeps(SchemaRule rule) throws SQLException {
        try (var connection = connect(DATABASE.access().owner())) {
            assertThat(findings(rule, connection).stream()
                            .filter(name -> !rule.excepts(name))
                            .toList())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBreachIsFoundBy(SchemaRule rule) throws SQLException {
        try (var connection = connect(DATABASE.access().owner())) {
            connection.setAutoCommit(false);
            execute(connection, "create schema breach");
            execute(connection, rule.breach());
            assertThat(findings(rule, connection)).anyMatch(name -> name.startsWith("breach.") && !rule.excepts(name));
            connection.rollback();
        }
    }

    /** Money and decisions about it are added to, never rewritten; not even by an application gone wrong. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "audit.entry",
                "ledger.journal",
                "ledger.transfer",
                "invoicing.invoice_line",
                "invoicing.invoice_tax",
                "invoicing.settlement",
                "payments.approval",
                "payments.proof",
                "catalog.plan_version",
                "catalog.rate_version",
                "catalog.rate_withdrawal"
            })
    void theAppCanOnlyAddTo(String table) throws SQLException {
        try (var connection = connect(DATABASE.access().app())) {
            execute(connection, "select from " + table);
            var column = table.startsWith("catalog.") ? "version" : "account_id";
            for (var forbidden : List.of(
                    "update %1$s set %2$s = %2$s".formatted(table, column),
                    "delete from " + table,
                    "truncate " + table)) {
                assertThatThrownBy(() -> execute(connection, forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                                .isEqualTo("42501"));
            }
        }
    }

    private static List<String> findings(SchemaRule rule, Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(rule.query())) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Connection connect(Login login) throws SQLException {
        return DATABASE.access().address().connect(login);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
