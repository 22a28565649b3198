package io.tallystick.kernel.postgres;

import java.util.Locale;

/** The logins to a database that was prepared by {@code bootstrap}: passwords from the environment, else from the home's file. */
final class ExternalDatabase {

    private ExternalDatabase() {}

    static DatabaseAccess access(DatabaseAddress address, DatabaseSettings settings) {
        var names = new RoleNames(address.database());
        return new DatabaseAccess(
                address,
                known(names.owner(), "owner", settings),
                known(names.app(), "app", settings),
                known(names.committer(), "committer", settings));
    }

    /** As {@link #access}, making up the passwords that nobody has given yet and keeping them in the home. */
    static DatabaseAccess accessToBe(DatabaseAddress address, DatabaseSettings settings) {
        var names = new RoleNames(address.database());
        return new DatabaseAccess(
                address,
                givenOrGenerated(names.owner(), "owner", settings),
                givenOrGenerated(names.app(), "app", settings),
                givenOrGenerated(names.committer(), "committer", settings));
    }

    private static Login known(String user, String role, DatabaseSettings settings) {
        var credentials = new Credentials(settings.home());
        return settings.password(role)
                .or(() -> credentials.find(user))
                .map(password -> new Login(user, password))
                .orElseThrow(() -> new StartFailure(
                        "The password of the database role %s is not known. Run ./tallystick bootstrap once, or set TALLYSTICK_DATABASE_%s_PASSWORD."
                                .formatted(user, role.toUpperCase(Locale.ROOT))));
    }

    private static Login givenOrGenerated(String user, String role, DatabaseSettings settings) {
        var credentials = new Credentials(settings.home());
        return new Login(user, settings.password(role).orElseGet(() -> credentials.findOrGenerate(user)));
    }
}
