package io.tallystick.kernel.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.TreeMap;

/** The passwords of an installation's database roles, in one file that only its user can read. Generated when first asked for. */
final class Credentials {

    static final String SUPERUSER = "superuser";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;

    Credentials(Home home) {
        this.file = home.credentials();
    }

    Optional<String> find(String name) {
        return Optional.ofNullable(read().get(name));
    }

    synchronized String findOrGenerate(String name) {
        var all = read();
        var known = all.get(name);
        if (known != null) {
            return known;
        }
        var password = generate();
        all.put(name, password);
        write(all);
        return password;
    }

    /** 192 bits in characters that need no escape in a URL, an SQL literal or a shell. */
    private static String generate() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private TreeMap<String, String> read() {
        var all = new TreeMap<String, String>();
        if (Files.notExists(file)) {
            return all;
        }
        try {
            for (var line : Files.readAllLines(file)) {
                var equals = line.indexOf('=');
                if (equals > 0 && !line.startsWith("#")) {
                    all.put(line.substring(0, equals), line.substring(equals + 1));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(file), e);
        }
    }

    private void write(TreeMap<String, String> all) {
        var text = new StringBuilder("# Passwords of this installation's database roles. Keep them with the backup.\n");
        all.forEach((name, password) ->
                text.append(name).append('=').append(password).append('\n'));
        PrivateFile.write(file, text.toString());
    }
}
