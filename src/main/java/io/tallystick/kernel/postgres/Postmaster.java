package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A server process as {@code postmaster.pid} names it. A crash leaves that file behind, and the process number in it may since
 * belong to anyone: {@link #running} answers only for a living server on this very data folder.
 */
record Postmaster(ProcessHandle process, int port) {

    static Optional<Postmaster> running(Path data) {
        try {
            var lines = Files.readAllLines(data.resolve("postmaster.pid"));
            if (lines.size() < 4) {
                return Optional.empty();
            }
            var port = Integer.parseInt(lines.get(3).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .map(process -> new Postmaster(process, port))
                    .filter(postmaster -> postmaster.isAlive() && postmaster.serves(data));
        } catch (IOException | NumberFormatException missingOrHalfWritten) {
            return Optional.empty();
        }
    }

    /** Alive and no zombie: in containers nobody may collect what a dead parent left, and the number stays taken. */
    boolean isAlive() {
        return process.isAlive() && !isZombie();
    }

    private boolean isZombie() {
        var stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            var line = Files.readString(stat);
            return line.charAt(line.lastIndexOf(')') + 2) == 'Z';
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }

    private boolean serves(Path data) {
        var commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return List.of(Files.readString(commandLine).split("\0")).contains(data.toString());
        } catch (IOException notLinux) {
            return process.info().commandLine().orElse("").contains(data.toString());
        }
    }
}
