package io.tallystick.kernel.postgres;

import com.zaxxer.hikari.HikariDataSource;
import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.ProofSet;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** Gives Spring its database: started and migrated before the first connection is handed out, stopped after the last bean is gone. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final int APP_CONNECTIONS = 16;
    /** Two committers, and room for one to reconnect. */
    private static final int COMMITTER_CONNECTIONS = 4;

    @Bean
    Database database(Environment environment) {
        var settings = DatabaseSettings.from(environment::getProperty);
        // Spring runs its handlers after it has closed every context: the pools are gone by then.
        var database = Database.open(settings, SpringApplication.getShutdownHandlers()::add);
        new ModuleMigrations(database).run();
        return database;
    }

    /** As the app: row-level security applies. */
    @Bean
    @Primary
    DataSource dataSource(Database database) {
        return pool("app", database.access().address(), database.access().app(), APP_CONNECTIONS);
    }

    /** As the committer, for the ledger's batches only. */
    @Bean(defaultCandidate = false)
    @Qualifier("committer")
    DataSource committerDataSource(Database database) {
        var pool =
                pool("committer", database.access().address(), database.access().committer(), COMMITTER_CONNECTIONS);
        pool.setAutoCommit(false);
        // Else what follows would be rolled back with the first transaction that is.
        pool.setIsolateInternalQueries(true);
        pool.setConnectionInitSql(String.join(
                "; ",
                "set time zone 'UTC'",
                "set lock_timeout = '5s'",
                "set statement_timeout = '30s'",
                "set tallystick.accounts = '*'",
                // It asks for rows by their keys only. A plan that was made when the tables were small
                // might take another index, and read all rows of an account for each.
                "set plan_cache_mode = force_custom_plan",
                "set enable_seqscan = off",
                "set enable_hashjoin = off",
                "set enable_mergejoin = off",
                "set jit = off"));
        return pool;
    }

    @Bean
    ProofSet databaseProofs(Database database) {
        var proofs = DatabaseProofs.of(database);
        return new ProofSet() {
            @Override
            public String module() {
                return "database";
            }

            @Override
            public List<Proof> proofs() {
                return proofs;
            }
        };
    }

    private static HikariDataSource pool(String name, DatabaseAddress address, Login login, int connections) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(address.jdbcUrl());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(5_000);
        // The driver would otherwise use the zone of the machine, and a cast to date would depend on it.
        pool.setConnectionInitSql("set time zone 'UTC'");
        return pool;
    }
}
