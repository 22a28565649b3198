package io.tallystick.web.json;

import io.tallystick.kernel.json.Dialect;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the names of a class are spelt in JSON. */
public final class Spelling {

    private static final String OURS = "io.tallystick.";
    private static final Pattern WORD_END = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");

    private Spelling() {}

    /** Whether the class stands in a package of the snake_case dialect. */
    public static boolean isSnake(Class<?> type) {
        return dialect(type) == Dialect.Naming.SNAKE;
    }

    /** Whether the constants of an enum of ours are written in lower case. */
    public static boolean isLowerCase(Class<?> type) {
        return type.getName().startsWith(OURS) && dialect(type) != Dialect.Naming.CAMEL;
    }

    /** A path of Java properties as the caller spelt it: {@code lineItems[0].unitPrice} is {@code line_items.0.unit_price}. */
    public static String path(String properties, Class<?> root) {
        var dotted = INDEX.matcher(properties).replaceAll(".$1");
        return isSnake(root) ? snake(dotted) : dotted;
    }

    /** {@code unitPrice} as {@code unit_price}. */
    public static String snake(String camel) {
        return WORD_END.matcher(camel).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    private static Dialect.@Nullable Naming dialect(Class<?> type) {
        var dialect = type.getPackage() == null ? null : type.getPackage().getAnnotation(Dialect.class);
        return dialect == null ? null : dialect.value();
    }
}
