package io.tallystick;

/** One thing the process can do when it is started: {@code java … io.tallystick.Tallystick <name>}. */
public interface Command {

    /** The first argument that chooses it. */
    String name();

    /** One line for the menu. */
    String purpose();

    /**
     * Does it.
     *
     * @param arguments what followed the name
     * @return the exit code; 0 is success. A command that goes on in other threads (the server) returns 0 at once.
     */
    int run(String[] arguments);
}
