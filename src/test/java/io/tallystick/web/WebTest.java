package io.tallystick.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** A test against the real server on a port of its own, with the resources of {@code web.probe}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "probe=true",
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "TALLYSTICK_RATE_LIMIT_PER_MINUTE=100000",
            "TALLYSTICK_METRICS_TOKEN=collect-me-if-you-can",
            "tallystick.rate-limit.sign-in=1000"
        })
@Import(WebWorld.class)
public @interface WebTest {}
