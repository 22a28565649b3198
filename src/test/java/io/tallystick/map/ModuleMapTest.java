package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.Tallystick;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

@DisplayName("The modules")
class ModuleMapTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Tallystick.class);

    @Test
    @DisplayName("call only downwards, and only what a module shows")
    void holdTogether() {
        MODULES.verify();
    }

    @Test
    @DisplayName("are drawn as they are")
    void areDrawn() {
        Drawing.of("modules.md").holds("""
                # The modules

                Arrows point to what a module calls. Drawn from the code by `./tallystick map`.

                ```mermaid
                graph TD
                %s
                ```
                """.formatted(arrows()));
    }

    @Test
    @DisplayName("each say what they own, leave to others, and hold always true")
    void explainThemselves() {
        assertThat(MODULES.stream().map(module -> module.getBasePackage().getName()))
                .filteredOn(name -> !name.equals("io.tallystick.kernel"))
                .allSatisfy(name -> assertThat(Sources.packageInfo(name))
                        .as(name)
                        .contains("<p>Owns:", "<p>Leaves to others:", "<p>Always true:"));
    }

    private static String arrows() {
        return MODULES.stream()
                .flatMap(module -> module.getDirectDependencies(
                                MODULES, DependencyType.USES_COMPONENT, DependencyType.DEFAULT)
                        .uniqueModules()
                        .map(ApplicationModule::getIdentifier)
                        .filter(called -> !called.toString().equals("kernel"))
                        .filter(called -> !called.equals(module.getIdentifier()))
                        .map(called -> "    %s --> %s".formatted(module.getIdentifier(), called)))
                .sorted()
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
