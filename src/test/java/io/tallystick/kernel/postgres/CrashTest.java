package io.tallystick.kernel.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** What a crash leaves behind, and that the next start makes the best of it. */
@Tag("ground")
class CrashTest {

    private static final Path FOLDER = Path.of("target/test-postgres").toAbsolutePath();
    private static final Path PROGRAMS = FOLDER.resolve("programs");
    private static final EmbeddedPostgres.Options OPTIONS = new EmbeddedPostgres.Options(PROGRAMS, true);
    private Home home;

    @BeforeEach
    void emptyHome() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER.resolve("crash"));
        home = Home.at(FOLDER.resolve("crash"));
    }

    @AfterEach
    void nothingIsLeftRunning() {
        var left = Postmaster.running(home.data());
        left.ifPresent(ServerProcess::stop);
        assertThat(left).isEmpty();
    }

    @Test
    void aServerThatOutlivedItsTallystickIsAdopted() throws Exception {
        var killed = AnotherJvm.on(home.folder(), PROGRAMS, true);
        var note = new Note(home);
        note.write("kept");
        var survivor = postmaster();
        killed.kill();
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(postmaster()).isEqualTo(survivor);
            assertThat(note.read()).isEqualTo("kept");
        }
    }

    @Test
    void aServerThatWouldForgetInACrashIsReplaced() throws Exception {
        AnotherJvm.on(home.folder(), PROGRAMS, false).kill();
        var survivor = postmaster();
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(postmaster()).isNotEqualTo(survivor);
            assertThat(new Note(home).ask("show fsync")).isEqualTo("on");
        }
    }

    @Test
    void whatWasCommittedIsThereAfterBothWereKilled() throws Exception {
        var killed = AnotherJvm.on(home.folder(), PROGRAMS, true);
        var note = new Note(home);
        note.write("kept");
        var postmaster = Postmaster.running(home.data()).orElseThrow();
        killed.kill();
        postmaster.process().destroyForcibly();
        postmaster.process().onExit().join();
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(note.read()).isEqualTo("kept");
        }
    }

    @Test
    void aProcessNumberThatNowBelongsToAStrangerIsNotTakenForTheServer() throws Exception {
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            new Note(home).write("kept");
        }
        var stranger = Long.toString(ProcessHandle.current().pid());
        Files.writeString(
                home.data().resolve("postmaster.pid"),
                stranger + "\n" + home.data() + "\n1700000000\n5432\n\n127.0.0.1\n");
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(new Note(home).read()).isEqualTo("kept");
        }
    }

    @Test
    void aDataFolderThatWasNeverFinishedIsMadeAnew() throws Exception {
        Files.createDirectories(home.folder().resolve("data.new/base"));
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(new Note(home).ask("select 'works'")).isEqualTo("works");
        }
    }

    @Test
    void aPortThatAnotherProgramTookIsLeftToIt() throws Exception {
        int before;
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            before = postgres.address().port();
        }
        int after;
        try (var taken = new ServerSocket(before, 1, InetAddress.getLoopbackAddress());
                var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            after = postgres.address().port();
            assertThat(after).isNotEqualTo(taken.getLocalPort());
        }
        try (var postgres = EmbeddedPostgres.start(home, OPTIONS)) {
            assertThat(postgres.address().port()).isEqualTo(after);
        }
    }

    private long postmaster() {
        return Postmaster.running(home.data()).orElseThrow().process().pid();
    }

    /** One sentence kept in the running server of a home. */
    private record Note(Home home) {

        void write(String text) throws SQLException {
            try (var connection = connect()) {
                connection.createStatement().execute("create table note as select '%s' as text".formatted(text));
            }
        }

        String read() throws SQLException {
            return ask("select text from note");
        }

        String ask(String question) throws SQLException {
            try (var connection = connect();
                    var rows = connection.createStatement().executeQuery(question)) {
                rows.next();
                return rows.getString(1);
            }
        }

        private java.sql.Connection connect() throws SQLException {
            var password = new Credentials(home).find(Credentials.SUPERUSER).orElseThrow();
            return EmbeddedPostgres.runningOn(home).orElseThrow().connect(new Login("postgres", password));
        }
    }
}
