package io.tallystick.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.tallystick.kernel.states.State;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The states")
class StatesMapTest {

    @Test
    @DisplayName("of every noun are drawn from its transition table")
    void areDrawn() {
        var pages = tables().stream().map(StatesMapTest::diagram).collect(Collectors.joining("\n"));
        Drawing.of("states.md")
                .holds("# The states\n\nDrawn from the transition tables by `./tallystick map`.\n\n" + pages);
    }

    @Test
    @DisplayName("can all be reached from the first one, or from outside")
    void leadSomewhere() {
        assertThat(tables()).isNotEmpty().allSatisfy(table -> assertThat(Arrays.stream(table.getEnumConstants())
                        .map(state -> (State<?>) state)
                        .flatMap(state -> state.next().stream())
                        .map(Object::getClass))
                .allMatch(table::isAssignableFrom));
    }

    private static List<Class<?>> tables() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.tallystick").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(State.class))
                        .map(JavaClass::reflect)
                        .<Class<?>>map(type -> type)
                        .sorted(Comparator.comparing(Class::getName))
                        .toList();
    }

    private static String diagram(Class<?> table) {
        var states = Arrays.stream(table.getEnumConstants())
                .map(state -> (State<?>) state)
                .toList();
        var arrows = states.stream()
                .flatMap(state -> state.next().stream()
                        .map(next -> ((State<?>) next).word())
                        .sorted()
                        .map(next -> "    %s --> %s".formatted(state.word(), next)))
                .collect(Collectors.joining("\n"));
        var ends = states.stream()
                .filter(state -> state.next().isEmpty())
                .map(state -> "\n    %s --> [*]".formatted(state.word()))
                .collect(Collectors.joining());
        return "## %s\n\n```mermaid\nstateDiagram-v2\n%s%s\n```\n"
                .formatted(table.getEnclosingClass().getSimpleName(), arrows, ends);
    }
}
