package io.tallystick.kernel.problems;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * One thing that a module may refuse. Each module keeps its problems in one enum; the constant's name in lower case is
 * the stable code that clients rely on.
 */
public interface Problem {

    /** The constant's name. */
    String name();

    HttpStatus status();

    /** A sentence for a person, with {@code {placeholders}} for the details. */
    String sentence();

    /** The stable code in the problem body: {@code insufficient_credits}. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The refusal, with values for the sentence's placeholders given as name, value, name, value. */
    default ProblemException with(Object... namesAndValues) {
        Map<String, Object> details = new LinkedHashMap<>();
        for (int position = 0; position < namesAndValues.length; position += 2) {
            details.put((String) namesAndValues[position], namesAndValues[position + 1]);
        }
        return new ProblemException(this, details, null);
    }

    /** The refusal of one field of the input: the sentence stands beside that field. */
    default ProblemException at(String field, Object... namesAndValues) {
        return new ProblemException(this, with(namesAndValues).details(), field);
    }

    /** The refusal, when the sentence needs no details. */
    default ProblemException because() {
        return new ProblemException(this, Map.of(), null);
    }
}
