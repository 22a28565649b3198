package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SQL as it is written: in migrations, and in the Java of the modules. */
class SqlRulesTest {

    private static final Pattern STRING = Pattern.compile("\"\"\".*?\"\"\"|\"(?:[^\"\\\\\n]|\\\\.)*\"", Pattern.DOTALL);
    private static final Pattern TIME_OR_CHANCE = Pattern.compile(
            "\\bnow\\(\\)|\\brandom\\(\\)|\\bgen_random_uuid\\b|\\bcurrent_(timestamp|date|time)\\b|\\bclock_timestamp\\b|\\blocaltimestamp\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WAITS_FOR_OTHERS = Pattern.compile(
            "pg_advisory|\\bpg_notify\\b|\"\\s*(un)?listen \\w|\"\\s*notify \\w", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @MethodSource
    void aMigrationSaysWhatItDoesAndDoesNotWaitForLocks(Path migration) throws IOException {
        var lines = Files.readAllLines(migration);
        assertThat(lines.getFirst()).startsWith("-- ").endsWith(".");
        assertThat(lines.stream().filter(line -> !line.isBlank() && !line.startsWith("--")))
                .first()
                .isEqualTo("set local lock_timeout = '5s';");
        assertThat(migration.getFileName().toString()).matches("V\\d+__[a-z0-9_]+\\.sql");
    }

    static List<Path> aMigrationSaysWhatItDoesAndDoesNotWaitForLocks() throws IOException {
        return files("src/main/resources/db/migration", ".sql");
    }

    /** The clock is handed in: a statement that asks the server for the time would ignore the sandbox's. */
    @Test
    void noStatementTakesTheTimeOrChanceFromTheServer() throws IOException {
        assertThat(mentions(TIME_OR_CHANCE)).isEmpty();
    }

    /** Correctness may not depend on what a pooler or a second server does not carry. */
    @Test
    void onlyTheStartOfTheServerTakesAnAdvisoryLock() throws IOException {
        assertThat(mentions(WAITS_FOR_OTHERS)).allMatch(mention -> mention.startsWith("ModuleMigrations.java: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"\"\n update t set at = now()\n\"\"\"", "\"select current_date\"", "\"random()\" + x"})
    void timeAndChanceAreFound(String source) {
        assertThat(mentions("Some.java", source, TIME_OR_CHANCE)).hasSize(1);
    }

    private static List<String> mentions(Pattern pattern) throws IOException {
        var found = files("src/main/java", ".java").stream()
                .flatMap(file -> mentions(file.getFileName().toString(), read(file), pattern).stream());
        return found.toList();
    }

    private static List<String> mentions(String name, String source, Pattern pattern) {
        return STRING.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(string -> pattern.matcher(string).find())
                .map(string -> name + ": " + string)
                .toList();
    }

    private static List<Path> files(String folder, String suffix) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
