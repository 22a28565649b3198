package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.ModuleMigrations;
import io.tallystick.kernel.postgres.TestHome;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** SQL that forgets its {@code where} sees and changes nothing of another account, in any table that has accounts. */
class RowLevelSecurityTest {

    private static final Database DATABASE = Database.open(TestHome.settings("isolation"));
    private static final UUID ACME = UUID.fromString("019b76da-a800-7000-8000-00000000000a");
    private static final UUID BOLT = UUID.fromString("019b76da-a800-7000-8000-00000000000b");
    private static final SingleConnectionDataSource APP = appConnection();
    private static final List<String> TABLES = tablesWithARowOfEach();

    @AfterAll
    static void close() {
        APP.destroy();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsOneAccountToItself(String table) {
        assertThat(accounts(table, ACME.toString())).containsExactly(ACME);
        assertThat(accounts(table, BOLT.toString())).containsExactly(BOLT);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsNothingWhereNoAccountIsNamed(String table) {
        assertThat(accounts(table, "")).isEmpty();
        assertThat(accounts(table, UUID.randomUUID().toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void showsAllToWhoMayLookAcrossAccounts(String table) {
        assertThat(accounts(table, "*")).containsExactlyInAnyOrder(ACME, BOLT);
        assertThat(accounts(table, ACME + "," + BOLT)).containsExactlyInAnyOrder(ACME, BOLT);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void takesNoRowOfAnotherAccount(String table) {
        var row = new RowOfAnything(table, asOwner());
        var acme = within(ACME.toString());
        assertThatThrownBy(() -> row.insert(acme, UUID.randomUUID()))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void everyTableWithAccountsIsTried() {
        assertThat(TABLES).contains("accounts.account", "ledger.transfer", "payments.payment", "kernel.idempotency");
    }

    static List<String> tables() {
        return TABLES;
    }

    private static List<UUID> accounts(String table, String scope) {
        return within(scope)
                .sql("select account_id from " + table)
                .query(UUID.class)
                .list();
    }

    private static JdbcClient within(String scope) {
        var sql = JdbcClient.create(APP);
        sql.sql("select set_config('tallystick.accounts', ?, false)")
                .param(scope)
                .query(String.class)
                .single();
        return sql;
    }

    private static SingleConnectionDataSource appConnection() {
        var access = DATABASE.access();
        return new SingleConnectionDataSource(
                access.address().jdbcUrl(), access.app().user(), access.app().password(), true);
    }

    private static JdbcClient asOwner() {
        return JdbcClient.create(DATABASE.asOwner());
    }

    private static List<String> tablesWithARowOfEach() {
        new ModuleMigrations(DATABASE).run();
        var owner = asOwner();
        var tables = owner.sql("""
                select distinct table_schema || '.' || table_name from information_schema.columns
                  join pg_catalog.pg_tables on schemaname = table_schema and tablename = table_name
                 where column_name = 'account_id'
                   and table_schema || '.' || table_name not in ('kernel.agenda', 'identity.api_key')
                 order by 1
                """).query(String.class).list();
        var rows = tables.stream().map(table -> new RowOfAnything(table, owner)).toList();
        rows.forEach(row -> row.acceptAnything(owner));
        for (var row : rows) {
            row.insert(owner, ACME);
            row.insert(owner, BOLT);
        }
        return tables;
    }
}
