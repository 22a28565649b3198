package io.tallystick;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The process: billing API, dashboard and database in one. */
@SpringBootApplication
public class Tallystick {

    public static void main(String[] arguments) {
        SpringApplication.run(Tallystick.class, arguments);
    }
}
