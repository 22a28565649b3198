package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Held by the one Tallystick that runs on a home. The operating system lets go of it when the process ends, however it ends. */
final class HomeLock implements AutoCloseable {

    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** The lock, or nothing while another process (or this one) holds it. */
    static Optional<HomeLock> tryOn(Home home) {
        try {
            var channel = FileChannel.open(home.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(channel)) {
                channel.close();
                return Optional.empty();
            }
            channel.truncate(0);
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.UTF_8)), 0);
            return Optional.of(new HomeLock(channel));
        } catch (IOException e) {
            throw new StartFailure("The lock file %s cannot be written: %s".formatted(home.lockFile(), e), e);
        }
    }

    /** The lock; {@link StartFailure} naming the other process while it is held. */
    static HomeLock on(Home home) {
        return tryOn(home)
                .orElseThrow(() -> new StartFailure(
                        "Another Tallystick (process %s) is running on %s. Stop it first, or set TALLYSTICK_HOME to another folder."
                                .formatted(holder(home), home.folder())));
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return false;
        }
    }

    private static String holder(Home home) {
        try {
            return Files.readString(home.lockFile()).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("The lock file cannot be closed", e);
        }
    }
}
