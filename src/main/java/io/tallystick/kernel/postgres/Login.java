package io.tallystick.kernel.postgres;

/** A role of the database and its password. Prints without the password. */
public record Login(String user, String password) {

    @Override
    public String toString() {
        return user;
    }
}
