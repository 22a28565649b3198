package io.tallystick.kernel.mode;

import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

class OnlyInMode implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var attributes = Objects.requireNonNull(metadata.getAnnotationAttributes(OnlyIn.class.getName()));
        var mode = Mode.from(context.getEnvironment()::getProperty);
        return mode == attributes.get("value");
    }
}
