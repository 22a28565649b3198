package io.tallystick.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How often one caller may use the route; beyond it the answer is 429 {@code too_many_requests} with {@code Retry-After}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RateLimit {

    /** Requests a minute, for each caller and route. */
    int perMinute();

    /** The limit in a sandbox, where one machine plays all the customers; the same where none is given. */
    int inSandbox() default 0;

    /** Names the limit in the settings ({@code tallystick.rate-limit.<name>}), by which an operator sets another one. */
    String name() default "";
}
