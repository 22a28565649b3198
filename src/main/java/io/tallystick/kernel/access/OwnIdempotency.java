package io.tallystick.kernel.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The route reads {@code Idempotency-Key} itself, or takes none: debits, whose keys live for ever in the ledger, calls to a
 * gateway that commit their attempt first, and answers that carry a secret and may not be stored.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface OwnIdempotency {}
