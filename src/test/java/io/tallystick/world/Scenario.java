package io.tallystick.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that tells a story through the API. It may take the {@link World} as its parameter. */
@Test
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(StoryTeller.class)
public @interface Scenario {

    /** The story in one sentence. */
    String value();

    /** The name of the page in {@code docs/walkthroughs} that the story prints; empty for none. */
    String printed() default "";
}
