package io.tallystick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Runs the README's block as it stands, but for the address and the folder; a quick start that fails is worse than none. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "tallystick.database.name=quick_start")
class QuickStartTest {

    private static final Pattern BLOCK = Pattern.compile("<!-- quick-start.*?```bash\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Value("${tallystick.home}")
    Path home;

    @LocalServerPort
    int port;

    @Test
    void endsWithAPaidInvoiceAsPdfAndCreditsSpent() throws IOException, InterruptedException {
        for (var program : new String[] {"bash", "curl", "jq"}) {
            assumeTrue(
                    isInstalled(program),
                    "SKIPPED: %s is missing. Debian: apt-get install %s".formatted(program, program));
        }
        var said = run(block());
        assertThat(said)
                .containsPattern("INV-\\d{4}-\\d{2}-\\d{5}: 89.00 USD due on \\d{4}-\\d{2}-\\d{2}")
                .contains("payment succeeded", "invoice paid", "\"amount\": \"3\"", "\"balance\": \"997\"");
        assertThat(Files.readString(folder.resolve("invoice.pdf"), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
    }

    private String block() throws IOException {
        var block = BLOCK.matcher(Files.readString(Path.of("README.md")));
        assertThat(block.find()).isTrue();
        return block.group(1)
                .replace("http://localhost:8080", "http://localhost:" + port)
                .replace(".tallystick/", home.toAbsolutePath() + "/");
    }

    private String run(String script) throws IOException, InterruptedException {
        var said = folder.resolve("said").toFile();
        var process = new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
        return Files.readString(said.toPath());
    }

    private static boolean isInstalled(String program) {
        for (var path : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(path, program))) {
                return true;
            }
        }
        return false;
    }
}
