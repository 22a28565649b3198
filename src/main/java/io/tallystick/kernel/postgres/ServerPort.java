package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** The port of the embedded server, kept in a file so that a person's saved connection works after a restart. */
record ServerPort(Path file) {

    /** The port of the last start, or one that was free a moment ago. */
    int remembered() {
        try {
            return Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : another();
        } catch (IOException | NumberFormatException unreadable) {
            return another();
        }
    }

    /** Chooses and remembers a port that nobody uses now. */
    int another() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(file, Integer.toString(socket.getLocalPort()));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartFailure("No port for PostgreSQL can be chosen (%s): %s".formatted(file, e), e);
        }
    }

    static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
