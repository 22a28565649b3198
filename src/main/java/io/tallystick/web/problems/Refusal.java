package io.tallystick.web.problems;

import io.tallystick.kernel.problems.Problem;
import io.tallystick.kernel.problems.ProblemException;
import java.util.List;
import java.util.Map;

/**
 * A refusal, ready to be rendered.
 *
 * @param sentence for a person, with the details filled in
 * @param details become members of the problem beside the standard ones
 */
record Refusal(Problem problem, String sentence, Map<String, Object> details, List<FieldError> errors) {

    /** What is wrong with one field of the input; the field is a dotted path as the caller spelt it. */
    record FieldError(String field, String message) {}

    static Refusal of(ProblemException refused) {
        var field = refused.field();
        var errors = field == null ? List.<FieldError>of() : List.of(new FieldError(field, refused.sentence()));
        return new Refusal(refused.problem(), refused.sentence(), refused.details(), errors);
    }

    static Refusal of(Problem problem) {
        return of(problem.because());
    }

    static Refusal of(Problem problem, List<FieldError> errors) {
        return new Refusal(problem, problem.sentence(), Map.of(), errors);
    }
}
