package io.tallystick.kernel.text;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that may have line breaks and tabs, but no other control characters; empty is allowed. */
@Documented
@Constraint(validatedBy = ParagraphsValidator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface Paragraphs {

    /** What {@link ParagraphsValidator} allows, for those who read the API's description. */
    String PATTERN = "[\\P{Cc}\\n\\r\\t]*";

    String message() default "has control characters";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
