package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * {@code docs/api/openapi.yaml} is what the server answers. {@code ./tallystick golden} accepts a change that you have read.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OpenApiGoldenTest {

    private static final Path GOLDEN = Path.of("docs/api/openapi.yaml");

    @LocalServerPort
    int port;

    @Test
    void theCommittedDocumentIsTheServers() throws IOException {
        var answer = new Http(port).get("/api/openapi.json.yaml").send();
        assertThat(answer.status()).isEqualTo(200);
        var document = answer.text().replace("http://127.0.0.1:" + port, "/");
        if (Boolean.getBoolean("golden.accept")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, document);
        }
        assertThat(document).isEqualTo(Files.readString(GOLDEN));
    }
}
