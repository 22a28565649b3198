package io.tallystick.web.problems;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.web.json.Spelling;
import io.tallystick.web.problems.Refusal.FieldError;
import jakarta.validation.ConstraintViolationException;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;

/** What the annotations on a body or a parameter say is wrong with it, field by field. */
final class InvalidInput {

    private InvalidInput() {}

    static Refusal refusal(BindingResult result) {
        return Refusal.of(KernelProblem.VALIDATION_FAILED, fields(result).toList());
    }

    static Refusal refusal(MethodValidationResult result) {
        var errors = result.getParameterValidationResults().stream()
                .flatMap(InvalidInput::ofParameter)
                .toList();
        return Refusal.of(KernelProblem.VALIDATION_FAILED, errors);
    }

    static Refusal refusal(ConstraintViolationException invalid) {
        var errors = invalid.getConstraintViolations().stream()
                .map(fault -> new FieldError(
                        Spelling.path(fault.getPropertyPath().toString(), fault.getRootBeanClass()),
                        fault.getMessage()))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
        return Refusal.of(KernelProblem.VALIDATION_FAILED, errors);
    }

    private static Stream<FieldError> ofParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            var index = result.getContainerIndex();
            return fields(errors)
                    .map(error -> index == null ? error : new FieldError(index + "." + error.field(), error.message()));
        }
        var name = Spelling.snake(String.valueOf(result.getMethodParameter().getParameterName()));
        return result.getResolvableErrors().stream()
                .map(error -> new FieldError(name, Objects.requireNonNullElse(error.getDefaultMessage(), "")));
    }

    private static Stream<FieldError> fields(Errors errors) {
        Class<?> root = root(errors);
        return errors.getAllErrors().stream().map(error -> new FieldError(path(error, root), message(error)));
    }

    private static Class<?> root(Errors errors) {
        var target = errors instanceof BindingResult binding ? binding.getTarget() : null;
        return target == null && errors instanceof ParameterErrors parameter
                ? rootOf(parameter.getArgument())
                : rootOf(target);
    }

    private static Class<?> rootOf(@Nullable Object target) {
        return target == null ? Object.class : target.getClass();
    }

    private static String path(ObjectError error, Class<?> root) {
        return error instanceof org.springframework.validation.FieldError field
                ? Spelling.path(field.getField(), root)
                : "";
    }

    /** What could not be converted is told by Spring in words for programmers. */
    private static String message(ObjectError error) {
        if (error instanceof org.springframework.validation.FieldError field && field.isBindingFailure()) {
            return "has a value that cannot be read";
        }
        return Objects.requireNonNullElse(error.getDefaultMessage(), "is not valid");
    }
}
