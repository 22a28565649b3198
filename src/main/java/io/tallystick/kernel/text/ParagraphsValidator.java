package io.tallystick.kernel.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at each character, as {@link OneLineValidator} does. */
public class ParagraphsValidator implements ConstraintValidator<Paragraphs, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.chars().noneMatch(ParagraphsValidator::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t';
    }
}
