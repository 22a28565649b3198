package io.tallystick;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The process: billing API, dashboard and database in one. Its first argument may name a {@link Command}. */
@SpringBootApplication
@EnableScheduling
public class Tallystick {

    public static void main(String[] arguments) {
        var commands = new Commands(System.err, new RunCommand(), new BootstrapCommand(), new VerifyCommand());
        var exitCode = commands.run(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
