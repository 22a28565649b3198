package io.tallystick.kernel.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.util.PasswordUtil;

/** The SQL that gives a database its three roles. The same statements are run for an administrator, or shown to one. */
record RoleScript(DatabaseAccess access, Set<String> existingRoles) {

    /** Everything but {@link #bypassPolicies}; each statement may be repeated. Passwords stand in it as SCRAM verifiers only. */
    List<String> statements() {
        var database = quoted(access.address().database());
        var statements = new ArrayList<String>();
        for (var login : List.of(access.owner(), access.app(), access.committer())) {
            statements.add(
                    "%s role %s login password '%s'".formatted(verb(login), quoted(login.user()), verifier(login)));
        }
        statements.add("revoke all on database %s from public".formatted(database));
        statements.add("grant connect, create, temporary on database %s to %s"
                .formatted(database, quoted(access.owner().user())));
        statements.add("grant connect on database %s to %s, %s"
                .formatted(
                        database,
                        quoted(access.app().user()),
                        quoted(access.committer().user())));
        return statements;
    }

    /** Only who bypasses row-level security may let another do so; without it the ledger works, more slowly. */
    static String bypassPolicies(DatabaseAccess access) {
        return "alter role %s bypassrls".formatted(quoted(access.committer().user()));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private String verb(Login login) {
        return existingRoles.contains(login.user()) ? "alter" : "create";
    }

    /** What the server stores in place of the password, so that the password reaches no log and no shell history. */
    private static String verifier(Login login) {
        try {
            return PasswordUtil.encodePassword(login.user(), login.password().toCharArray(), "scram-sha-256");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException("Expected SCRAM to be available", e);
        }
    }
}
