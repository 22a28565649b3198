package io.tallystick.web.openapi;

import io.swagger.v3.oas.models.media.Schema;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.kernel.text.Paragraphs;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;

/** Says which characters a text may have, as a regular expression that callers can check with. */
final class TextNotes {

    private TextNotes() {}

    static void note(Schema<?> property, RecordComponent component) {
        note(property, component.getAccessor());
        note(property, component.getAnnotatedType());
        if (property.getItems() != null
                && component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                && list.getAnnotatedActualTypeArguments().length == 1) {
            note(property.getItems(), list.getAnnotatedActualTypeArguments()[0]);
        }
    }

    private static void note(Schema<?> text, AnnotatedElement element) {
        if (element.isAnnotationPresent(OneLine.class)) {
            text.setPattern(OneLine.PATTERN);
        }
        if (element.isAnnotationPresent(Paragraphs.class)) {
            text.setPattern(Paragraphs.PATTERN);
        }
    }
}
