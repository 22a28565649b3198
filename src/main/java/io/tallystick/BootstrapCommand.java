package io.tallystick;

import io.tallystick.kernel.postgres.Bootstrap;
import io.tallystick.kernel.postgres.DatabaseSettings;

/** Prepares an external database. */
final class BootstrapCommand implements Command {

    @Override
    public String name() {
        return "bootstrap";
    }

    @Override
    public String purpose() {
        return "creates the roles of an external database, or prints the SQL to do so";
    }

    @Override
    public int run(String[] arguments) {
        return new Bootstrap(DatabaseSettings.fromProcess(), System.out).run() ? 0 : 1;
    }
}
