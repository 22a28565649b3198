package io.tallystick.web.json;

import io.tallystick.kernel.json.Dialect;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.EnumNamingStrategy;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/**
 * Spells names as the {@link Dialect} of a record's package says. Our enums are written in lower case, except in packages
 * that speak camelCase, whose contract has them as they are.
 */
class DialectIntrospector extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;
    private static final EnumNamingStrategy LOWER_CASE = (config, type, name) -> name.toLowerCase(Locale.ROOT);

    @Override
    public @Nullable Object findNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return Spelling.isSnake(type.getRawType()) ? PropertyNamingStrategies.SNAKE_CASE : null;
    }

    @Override
    public @Nullable Object findEnumNamingStrategy(MapperConfig<?> config, AnnotatedClass type) {
        return Spelling.isLowerCase(type.getRawType()) ? LOWER_CASE : null;
    }
}
