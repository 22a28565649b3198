package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What each of the three roles may do, and what it may not. */
class DatabaseTest {

    private final DatabaseAccess access = Database.open(TestHome.settings()).access();

    @Test
    void theAppObeysPoliciesAndTheCommitterBypassesThem() throws SQLException {
        new ModuleMigrations(Database.open(TestHome.settings())).run();
        as(access.owner(), """
                create schema shop;
                create table shop.sale (account_id int primary key, amount int not null);
                alter table shop.sale enable row level security;
                create policy own_account on shop.sale using (account_id = current_setting('tallystick.account', true)::int);
                insert into shop.sale values (1, 10), (2, 20);
                grant usage on schema shop to %1$s, %2$s;
                grant select, insert on shop.sale to %1$s;
                grant select on shop.sale to %2$s""".formatted(
                        RoleScript.quoted(access.app().user()),
                        RoleScript.quoted(access.committer().user())));
        assertThat(count(access.app(), "set tallystick.account = 1")).isEqualTo(1);
        assertThat(count(access.app(), "set tallystick.account = 0")).isZero();
        assertThat(count(access.committer(), "set tallystick.account = 0")).isEqualTo(2);
        for (var forbidden : new String[] {
            "alter table shop.sale disable row level security",
            "set row_security = off; select * from shop.sale",
            "set role " + RoleScript.quoted(access.owner().user()),
            "create schema mine",
            "create table public.mine (id int)"
        }) {
            assertThatThrownBy(() -> as(access.app(), forbidden)).as(forbidden).isInstanceOf(SQLException.class);
        }
        assertThatThrownBy(() -> as(access.committer(), "insert into shop.sale values (3, 30)"))
                .isInstanceOf(SQLException.class);
        as(access.owner(), "drop schema shop cascade");
    }

    /** A restored backup makes its tables anew; rights that come by default would be added to those in the backup. */
    @Test
    void theAppIsGrantedWhatMigrationsMakeAndNothingElse() throws SQLException {
        new ModuleMigrations(Database.open(TestHome.settings())).run();
        as(access.owner(), "create table kernel.restored (account_id int)");
        assertThatThrownBy(() -> as(access.app(), "select from kernel.restored"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied");
        as(access.owner(), "drop table kernel.restored");
        as(access.app(), "select from kernel.idempotency");
    }

    @Test
    void openingAgainChangesNothing() {
        assertThat(Database.open(TestHome.settings()).access()).isEqualTo(access);
        assertThat(Database.visit(TestHome.settings()).access()).isEqualTo(access);
    }

    private int count(Login login, String before) throws SQLException {
        try (var connection = access.address().connect(login);
                var statement = connection.createStatement()) {
            statement.execute(before);
            try (var rows = statement.executeQuery("select count(*) from shop.sale")) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void as(Login login, String sql) throws SQLException {
        try (var connection = access.address().connect(login);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
