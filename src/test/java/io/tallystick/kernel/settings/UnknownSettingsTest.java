package io.tallystick.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSettingsTest {

    @Test
    void aMisspeltVariableIsAnsweredWithTheNearestOne() {
        assertThat(UnknownSettings.in(List.of("TALLYSTICK_PROT", "TALLYSTICK_PORT", "HOME")))
                .containsExactly("TALLYSTICK_PROT is not a setting of Tallystick. Did you mean TALLYSTICK_PORT?");
    }

    @Test
    void theReadmeHasTheTable() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains(Setting.table());
    }
}
