package io.tallystick.kernel.postgres;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which PostgreSQL this is, and whether the committer may bypass row-level security (without it the ledger is slower). */
@Component("postgres")
class DatabaseHealth implements HealthIndicator {

    private final Database database;
    private final JdbcClient sql;

    DatabaseHealth(Database database, JdbcClient sql) {
        this.database = database;
        this.sql = sql;
    }

    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("server", database.isEmbedded() ? "embedded" : "external")
                    .withDetail(
                            "version",
                            sql.sql("show server_version").query(String.class).single())
                    .withDetail("committer_bypasses_row_security", committerBypasses())
                    .build();
        } catch (org.springframework.dao.DataAccessException away) {
            return Health.down(away).build();
        }
    }

    private boolean committerBypasses() {
        return sql.sql("select rolbypassrls or rolsuper from pg_catalog.pg_roles where rolname = :committer")
                .param("committer", database.access().committer().user())
                .query(Boolean.class)
                .single();
    }
}
