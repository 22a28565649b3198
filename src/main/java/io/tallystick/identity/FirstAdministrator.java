package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.mode.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sees to it, before the first request, that there is an administrator: the one that the settings name, or in a sandbox one
 * of its own, whose password stands in the home folder and in the log. A live server without one does not start.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String SANDBOX_EMAIL = "admin@tallystick.test";

    private final Administrators administrators;
    private final People people;
    private final TransactionTemplate transaction;
    private final String email;
    private final String password;
    private final boolean live;
    private final Path passwordFile;

    FirstAdministrator(
            Administrators administrators,
            People people,
            TransactionTemplate transaction,
            @Value("${TALLYSTICK_ADMIN_EMAIL:}") String email,
            @Value("${TALLYSTICK_ADMIN_PASSWORD:}") String password,
            Mode mode,
            @Value("${tallystick.home:.tallystick}") String home) {
        this.administrators = administrators;
        this.people = people;
        this.transaction = transaction;
        this.email = email;
        this.password = password;
        this.live = mode == Mode.LIVE;
        this.passwordFile = Path.of(home, "administrator-password");
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (administrators.list().isEmpty() || namesSomeoneNew()) {
            appoint();
        }
        if (Files.exists(passwordFile) && !live) {
            LOG.info("Sandbox administrator: {} with password {}", SANDBOX_EMAIL, savedPassword());
        }
    }

    /** Whoever is named by the settings and unknown so far becomes one; whoever was removed by others stays removed. */
    private boolean namesSomeoneNew() {
        return !email.isEmpty()
                && !password.isEmpty()
                && people.findByEmail(email.strip().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private void appoint() {
        if (!email.isEmpty() && !password.isEmpty()) {
            appoint(email, password);
        } else if (live) {
            throw new IllegalStateException("There is no platform administrator yet."
                    + " Set TALLYSTICK_ADMIN_EMAIL and TALLYSTICK_ADMIN_PASSWORD and start again.");
        } else {
            appoint(SANDBOX_EMAIL, savedPassword());
        }
    }

    private void appoint(String address, String secret) {
        var password = people.hash(address, secret);
        transaction.executeWithoutResult(status -> {
            var person = people.findByEmail(address)
                    .orElseGet(() -> people.register(address, password, "Platform", "Administrator"));
            administrators.appoint(person, Actor.SYSTEM);
        });
    }

    private String savedPassword() {
        try {
            if (!Files.exists(passwordFile)) {
                Files.createDirectories(passwordFile.toAbsolutePath().getParent());
                Files.createFile(
                        passwordFile,
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(passwordFile, Secret.next("").substring(0, 20));
            }
            return Files.readString(passwordFile).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
