package io.tallystick.kernel.problems;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A refusal on its way to the caller. It carries no stack trace: a refusal is an answer, not a fault. */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;
    private final transient Map<String, Object> details;
    private final @Nullable String field;

    ProblemException(Problem problem, Map<String, Object> details, @Nullable String field) {
        super(filled(problem.sentence(), details), null, false, false);
        this.problem = problem;
        this.details = details;
        this.field = field;
    }

    public Problem problem() {
        return problem;
    }

    public Map<String, Object> details() {
        return details;
    }

    /** The field of the input that is refused, as a dotted path, if it is one field's fault. */
    public @Nullable String field() {
        return field;
    }

    /** The same refusal, placed beside a field of the input. */
    public ProblemException atField(String name) {
        return new ProblemException(problem, details, name);
    }

    /** The sentence with its details filled in. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String filled(String sentence, Map<String, Object> details) {
        var filled = sentence;
        for (var detail : details.entrySet()) {
            filled = filled.replace("{" + detail.getKey() + "}", String.valueOf(detail.getValue()));
        }
        return filled;
    }
}
