package io.tallystick.kernel.postgres;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The roles are who they should be. */
public final class DatabaseVerification implements Verification {

    @Override
    public String promise() {
        return "the app's database role obeys row-level security, and no schema is half migrated";
    }

    @Override
    public List<String> findings(Database database, JdbcClient sql) {
        var findings = new ArrayList<String>();
        var app = database.access().app().user();
        findings.addAll(sql.sql("""
                        select format('role %s may bypass row-level security', rolname)
                          from pg_catalog.pg_roles where rolname = :app and (rolsuper or rolbypassrls)
                        union all
                        select format('table %s.%s belongs to %s', schemaname, tablename, tableowner)
                          from pg_catalog.pg_tables where tableowner = :app
                        """).param("app", app).query(String.class).list());
        for (var schema : sql.sql("select schemaname from pg_catalog.pg_tables where tablename = 'schema_history'")
                .query(String.class)
                .list()) {
            findings.addAll(sql.sql("select format('migration %s of " + schema + " failed', version) from " + schema
                            + ".schema_history where not success")
                    .query(String.class)
                    .list());
        }
        return findings;
    }
}
