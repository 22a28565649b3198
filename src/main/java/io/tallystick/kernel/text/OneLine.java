package io.tallystick.kernel.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text of one line, without control characters, and without those that turn the direction of what follows: a name with one of
 * them could make the words beside it read otherwise. Empty is allowed.
 */
@Documented
@Constraint(validatedBy = OneLineValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface OneLine {

    /** What {@link OneLineValidator} allows, for those who read the API's description. */
    String PATTERN = "[^\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]*";

    String message() default "has line breaks, control characters or marks that turn the direction of text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
