package io.tallystick.browser;

import io.tallystick.Tallystick;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;

/** A test class whose methods act through the dashboard. They may take a {@link Front} as parameter. */
@Tag("browser")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Chromium.class)
@SpringBootTest(
        classes = Tallystick.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "tallystick.database.name=browser",
            "tallystick.passwords.memory-kib=64",
            "tallystick.passwords.iterations=1",
            "tallystick.rate-limit.register=1000000",
            "tallystick.rate-limit.sign-in=1000000",
            "tallystick.rate-limit.password=1000000",
            "TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000",
            "TALLYSTICK_DEMO=on"
        })
@interface BrowserTest {}
