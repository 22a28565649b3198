package io.tallystick.kernel.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a server found running on our data folder is as good as one we would start: ours by its password, and set up as we would. */
final class AdoptionCheck {

    private static final Logger LOG = LoggerFactory.getLogger(AdoptionCheck.class);

    private AdoptionCheck() {}

    static boolean passes(
            DatabaseAddress address,
            Login superuser,
            Home home,
            PostgresPrograms programs,
            ServerConfiguration configuration) {
        try (var connection = address.connect(superuser)) {
            if (!setting(connection, "data_directory").equals(home.data().toString())
                    || !programs.version().startsWith(setting(connection, "server_version"))) {
                return false;
            }
            for (var expected : configuration.essential().entrySet()) {
                if (!setting(connection, expected.getKey()).equals(expected.getValue())) {
                    return false;
                }
            }
            return true;
        } catch (SQLException e) {
            LOG.info("The PostgreSQL left running does not let us in: {}", e.getMessage());
            return false;
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.prepareStatement("select current_setting(?)")) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
