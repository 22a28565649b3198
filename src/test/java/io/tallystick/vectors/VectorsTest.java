package io.tallystick.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.tallystick.vectors.Family.Outcome;
import io.tallystick.wallets.CreditVectors;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code TALLYSTICK_VECTORS=folder ./tallystick test Vectors}: other systems' cases on our code, a line for each family. */
class VectorsTest {

    private static final Map<String, Family> FAMILIES = Stream.of(
                    new CurrencyVectors(), new PeriodVectors(), new CreditVectors(), new PriceVectors())
            .collect(Collectors.toMap(Family::name, Function.identity()));

    @TestFactory
    Stream<DynamicTest> families() throws IOException {
        var folder = System.getenv("TALLYSTICK_VECTORS");
        if (folder == null || folder.isBlank()) {
            System.out.println("Vectors SKIPPED: TALLYSTICK_VECTORS names no folder.");
        }
        assumeTrue(folder != null && !folder.isBlank(), "TALLYSTICK_VECTORS names no folder");
        var files = read(Path.of(folder));
        assertThat(files).as("files with cases in " + folder).isNotEmpty();
        return files.entrySet().stream()
                .map(family ->
                        DynamicTest.dynamicTest(family.getKey(), () -> report(family.getKey(), family.getValue())));
    }

    /** All cases by family; several files may hold cases of one. */
    private static Map<String, List<JsonNode>> read(Path folder) throws IOException {
        var cases = new TreeMap<String, List<JsonNode>>();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                var root = JsonMapper.shared().readTree(Files.readString(file));
                if (root.hasNonNull("family")) {
                    root.path("cases").forEach(one -> cases.computeIfAbsent(
                                    root.get("family").asString(), unknown -> new ArrayList<>())
                            .add(one));
                }
            }
        }
        return cases;
    }

    private static void report(String name, List<JsonNode> cases) {
        var passed = 0;
        var failed = new ArrayList<String>();
        var others = new TreeMap<String, Integer>();
        for (var one : cases) {
            switch (outcome(name, one)) {
                case Outcome.Passed ok -> passed++;
                case Outcome.Failed wrong -> failed.add(one.path("id").asString("?") + ": " + wrong.why());
                case Outcome.NotApplicable other -> others.merge(other.reason(), 1, Integer::sum);
            }
        }
        var reasons = others.entrySet().stream()
                .map(reason -> ", %d not applicable (%s)".formatted(reason.getValue(), reason.getKey()))
                .collect(Collectors.joining());
        System.out.printf("%s: %d passed, %d failed%s%n", name, passed, failed.size(), reasons);
        assertThat(failed).as(name).isEmpty();
    }

    private static Outcome outcome(String name, JsonNode one) {
        if (name.endsWith("_flagged")) {
            return Family.notApplicable("flagged as not to be trusted");
        }
        var family = FAMILIES.get(name);
        if (family == null) {
            return Family.notApplicable("not built yet");
        }
        try {
            return family.check(one);
        } catch (RuntimeException broken) {
            return new Outcome.Failed(broken.toString());
        }
    }
}
