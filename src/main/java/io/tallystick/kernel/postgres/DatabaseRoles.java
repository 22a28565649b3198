package io.tallystick.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives a database its three roles, as an administrator. Repeating it changes nothing but the passwords' verifiers. */
final class DatabaseRoles {

    private static final String UNKNOWN_DATABASE = "3D000";
    private static final String MAY_NOT = "42501";

    /** What came of it. */
    enum Outcome {
        COMPLETE,
        /** The committer obeys row-level security: the administrator may not grant an exception. */
        WITHOUT_BYPASS,
        /** Nothing was changed: this login may not create roles or the database. */
        NOT_ALLOWED
    }

    private final DatabaseAccess access;
    private final Login administrator;

    DatabaseRoles(DatabaseAccess access, Login administrator) {
        this.access = access;
        this.administrator = administrator;
    }

    /** Creates the database if it is missing, then the roles. */
    Outcome create() throws SQLException {
        try {
            if (!databaseExists()) {
                createDatabase();
            }
            try (var connection = access.address().connect(administrator)) {
                connection.setAutoCommit(false);
                return createRoles(connection);
            }
        } catch (SQLException e) {
            if (MAY_NOT.equals(e.getSQLState())) {
                return Outcome.NOT_ALLOWED;
            }
            throw e;
        }
    }

    /** The SQL for somebody who may do more: in an order in which it can be run whole. */
    List<String> script() throws SQLException {
        var statements = new ArrayList<String>();
        if (!databaseExists()) {
            statements.add(creation());
        }
        try (var connection = access.address().withDatabase("postgres").connect(administrator)) {
            statements.addAll(new RoleScript(access, existingRoles(connection)).statements());
        }
        statements.add(bypassPolicies());
        return statements;
    }

    String bypassPolicies() {
        return RoleScript.bypassPolicies(access);
    }

    private Outcome createRoles(Connection connection) throws SQLException {
        var script = new RoleScript(access, existingRoles(connection));
        for (var statement : script.statements()) {
            execute(connection, statement);
        }
        var beforeBypass = connection.setSavepoint();
        try {
            execute(connection, bypassPolicies());
            connection.commit();
            return Outcome.COMPLETE;
        } catch (SQLException e) {
            if (!MAY_NOT.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(beforeBypass);
            connection.commit();
            return Outcome.WITHOUT_BYPASS;
        }
    }

    /** Roles of this server that exist already. */
    private static Set<String> existingRoles(Connection connection) throws SQLException {
        var names = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select rolname from pg_catalog.pg_roles")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private boolean databaseExists() throws SQLException {
        try (var connection = access.address().connect(administrator)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            if (UNKNOWN_DATABASE.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private void createDatabase() throws SQLException {
        try (var connection = access.address().withDatabase("postgres").connect(administrator)) {
            execute(connection, creation());
        }
    }

    private String creation() {
        return "create database %s encoding 'UTF8' template template0"
                .formatted(RoleScript.quoted(access.address().database()));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
