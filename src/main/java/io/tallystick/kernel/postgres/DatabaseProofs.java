package io.tallystick.kernel.postgres;

import io.tallystick.kernel.verify.Proof;
import java.util.List;

/** What is promised about the database itself. */
public final class DatabaseProofs {

    private DatabaseProofs() {}

    /** The promises about this database and its roles. */
    public static List<Proof> of(Database database) {
        var app = database.access().app().user();
        return List.of(new Proof(
                "the application's role obeys row-level security and owns no table",
                "select count(*) from pg_catalog.pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
                """
                select format('role %%s may bypass row-level security', rolname)
                  from pg_catalog.pg_roles where rolname = '%1$s' and (rolsuper or rolbypassrls)
                union all
                select format('table %%s.%%s belongs to %%s', schemaname, tablename, tableowner)
                  from pg_catalog.pg_tables where tableowner = '%1$s'
                """.formatted(app.replace("'", "''"))));
    }
}
