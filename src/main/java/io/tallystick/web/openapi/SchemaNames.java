package io.tallystick.web.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.PageJson;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives schemas short names. They are generated under the full names of their classes, since two packages may have an
 * {@code InvoiceJson}; here {@code io.tallystick.invoicing.web.admin.InvoiceJson} becomes {@code AdminInvoice} where the
 * billing side has one as well, and {@code Invoice} where it is the only one.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SchemaNames implements GlobalOpenApiCustomizer {

    static final Class<?>[] GENERIC = {PageJson.class, CursorJson.class};

    private static final String REFERENCE = "#/components/schemas/";
    private static final Pattern SUFFIX = Pattern.compile("Json$");

    @Override
    public void customise(OpenAPI document) {
        var names = shortNames(document);
        var renamed = new TreeMap<>(document.getComponents().getSchemas());
        renamed.clear();
        document.getComponents().getSchemas().forEach((name, schema) -> renamed.put(names.get(name), schema));
        document.getComponents().setSchemas(renamed);
        new References(name -> REFERENCE + names.getOrDefault(name, name)).renameIn(document);
    }

    private static Map<String, String> shortNames(OpenAPI document) {
        var fullNames = document.getComponents().getSchemas().keySet().stream()
                .sorted(Comparator.comparing(SchemaNames::isAdmin).thenComparing(Comparator.naturalOrder()))
                .toList();
        var taken = new HashMap<String, String>();
        for (var name : fullNames) {
            var candidates = new String[] {simple(name), audience(name) + simple(name), module(name) + simple(name)};
            var chosen = Arrays.stream(candidates)
                    .filter(candidate -> !taken.containsKey(candidate))
                    .findFirst()
                    .orElse(name.replace('.', '_'));
            taken.put(chosen, name);
        }
        return taken.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static boolean isAdmin(String name) {
        return name.contains(".admin.");
    }

    private static String simple(String name) {
        for (var generic : GENERIC) {
            if (name.startsWith(generic.getName())
                    && name.length() > generic.getName().length()) {
                var of = name.substring(generic.getName().length());
                return last(of) + SUFFIX.matcher(generic.getSimpleName()).replaceAll("");
            }
        }
        return last(name);
    }

    private static String last(String name) {
        var simple = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        return SUFFIX.matcher(simple).replaceAll("");
    }

    private static String audience(String name) {
        return isAdmin(name) ? "Admin" : name.contains(".mandate.") ? "Mandate" : module(name);
    }

    private static String module(String name) {
        var segments = name.split("\\.");
        var module = segments.length > 2 ? segments[2] : "x";
        return module.substring(0, 1).toUpperCase(Locale.ROOT) + module.substring(1);
    }
}
