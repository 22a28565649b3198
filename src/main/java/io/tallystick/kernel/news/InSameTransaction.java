package io.tallystick.kernel.news;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reaction to news, inside the transaction that made the news: both commit or neither. It writes rows of its own module
 * and adds errands; it calls nothing outside the process.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@EventListener
@Transactional(propagation = Propagation.MANDATORY)
public @interface InSameTransaction {}
