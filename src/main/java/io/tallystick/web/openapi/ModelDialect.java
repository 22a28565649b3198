package io.tallystick.web.openapi;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import io.tallystick.web.json.Spelling;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The same spelling as {@code web.json} has, for the generator of the API document, which reads classes with Jackson 2. */
class ModelDialect extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public @Nullable Object findNamingStrategy(AnnotatedClass type) {
        return Spelling.isSnake(type.getRawType()) ? PropertyNamingStrategies.SNAKE_CASE : null;
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
        return spelt(type.getRawType(), constants, names);
    }

    /** The one that the generator asks. */
    @Override
    @Deprecated
    public String[] findEnumValues(Class<?> type, Enum<?>[] constants, String[] names) {
        return spelt(type, constants, names);
    }

    private static String[] spelt(Class<?> type, Enum<?>[] constants, String[] names) {
        if (Spelling.isLowerCase(type)) {
            for (int position = 0; position < constants.length; position++) {
                names[position] = constants[position].name().toLowerCase(Locale.ROOT);
            }
        }
        return names;
    }
}
