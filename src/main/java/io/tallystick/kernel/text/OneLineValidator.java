package io.tallystick.kernel.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Looks at each character: debits have many texts, and are many. */
public class OneLineValidator implements ConstraintValidator<OneLine, CharSequence> {

    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || text.chars().noneMatch(OneLineValidator::isForbidden);
    }

    private static boolean isForbidden(int character) {
        return Character.isISOControl(character)
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
