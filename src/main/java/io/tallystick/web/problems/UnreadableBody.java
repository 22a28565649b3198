package io.tallystick.web.problems;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.web.problems.Refusal.FieldError;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Why a body could not be read, in words that name the field and no class of ours. */
final class UnreadableBody {

    private UnreadableBody() {}

    static Refusal refusal(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException refused) {
                return Refusal.of(refused);
            }
            if (cause instanceof JacksonException jackson && isOfValue(jackson)) {
                return Refusal.of(
                        KernelProblem.VALIDATION_FAILED, List.of(new FieldError(path(jackson), message(jackson))));
            }
            if (cause instanceof StreamReadException syntax) {
                return malformed("it is not JSON%s.".formatted(place(syntax)));
            }
            if (cause instanceof DatabindException databind) {
                return malformed(message(databind) + ".");
            }
        }
        return malformed("it is missing or broken off.");
    }

    /** Whether one value is at fault rather than the body as a whole. */
    private static boolean isOfValue(JacksonException jackson) {
        return jackson instanceof InputCoercionException
                || jackson instanceof DatabindException && !jackson.getPath().isEmpty();
    }

    private static Refusal malformed(String reason) {
        return Refusal.of(KernelProblem.MALFORMED_BODY.with("reason", reason));
    }

    private static String message(JacksonException jackson) {
        return switch (jackson) {
            case UnrecognizedPropertyException unknown -> "is not a field here";
            case InvalidFormatException format
            when format.getTargetType() != null && format.getTargetType().isEnum() -> "is none of the possible values";
            case InvalidFormatException format -> "has a value that cannot be read";
            case MismatchedInputException mismatch when isMissing(mismatch) -> "must be given";
            case InputCoercionException mismatch -> "has a value of the wrong type";
            case MismatchedInputException mismatch -> "has a value of the wrong type";
            default -> "has a value that cannot be read";
        };
    }

    /** Jackson tells of a missing number or truth value in its message only. */
    private static boolean isMissing(MismatchedInputException mismatch) {
        return mismatch.getTargetType() != null
                && mismatch.getTargetType().isPrimitive()
                && String.valueOf(mismatch.getOriginalMessage()).contains("`null`");
    }

    private static String path(JacksonException jackson) {
        if (jackson.getPath().isEmpty() && jackson.processor() instanceof JsonParser parser) {
            var pointer = parser.streamReadContext().pathAsPointer().toString();
            return pointer.substring(Math.min(1, pointer.length())).replace('/', '.');
        }
        return jackson.getPath().stream()
                .map(reference -> reference.getPropertyName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getPropertyName())
                .collect(Collectors.joining("."));
    }

    private static String place(JacksonException syntax) {
        var location = syntax.getLocation();
        return location == null
                ? ""
                : ", or beyond a limit, at line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }
}
