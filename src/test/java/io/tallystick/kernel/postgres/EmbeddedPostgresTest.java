package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** A server of its own, treated badly. */
class EmbeddedPostgresTest {

    private static final Path FOLDER = Path.of("target/test-postgres");
    private final Home home = emptyHome();
    private final EmbeddedPostgres.Options options = new EmbeddedPostgres.Options(FOLDER.resolve("programs"), true);

    @AfterEach
    void nothingIsLeftRunning() {
        assertThat(Postmaster.running(home.data())).isEmpty();
    }

    @Test
    void startsDurableAndPrivateAndKeepsItsPort() throws Exception {
        int port;
        try (var postgres = EmbeddedPostgres.start(home, options)) {
            port = postgres.address().port();
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show wal_compression")).isEqualTo("pglz");
            assertThat(query(postgres, "show server_encoding")).isEqualTo("UTF8");
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(query(postgres, "select lower('ÄÖ')")).isEqualTo("äö");
            var permissions = Files.getPosixFilePermissions(home.credentials());
            assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
            assertThatThrownBy(() -> postgres.address().connect(new Login("postgres", "wrong")))
                    .isInstanceOf(SQLException.class);
        }
        try (var postgres = EmbeddedPostgres.start(home, options)) {
            assertThat(postgres.address().port()).isEqualTo(port);
        }
    }

    @Test
    void aSecondOneOnTheSameHomeIsRefused() {
        try (var first = EmbeddedPostgres.start(home, options)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(home, options))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("Another Tallystick (process "
                            + ProcessHandle.current().pid());
            assertThat(EmbeddedPostgres.runningOn(home)).contains(first.address());
        }
    }

    @Test
    void aServerThatDiesIsStartedAgain() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home, options)) {
            execute(postgres, "create table note (text text)");
            execute(postgres, "insert into note values ('kept')");
            var before = Postmaster.running(home.data()).orElseThrow();
            before.process().destroyForcibly();
            Awaitility.await()
                    .ignoreExceptions()
                    .until(() -> query(postgres, "select text from note").equals("kept")
                            && Postmaster.running(home.data())
                                            .orElseThrow()
                                            .process()
                                            .pid()
                                    != before.process().pid());
        }
    }

    private static Home emptyHome() {
        var folder = FOLDER.resolve("home");
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return Home.at(folder);
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.address().connect(postgres.superuser());
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (var connection = postgres.address().connect(postgres.superuser())) {
            connection.createStatement().execute(sql);
        }
    }
}
