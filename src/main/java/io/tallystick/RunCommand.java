package io.tallystick;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.Environment;

/** Starts database and server, and returns once they take requests; they live on until the process is told to stop. */
final class RunCommand implements Command {

    @Override
    public String name() {
        return "run";
    }

    @Override
    public String purpose() {
        return "starts database, server and dashboard";
    }

    @Override
    public int run(String[] arguments) {
        try {
            var server = SpringApplication.run(Tallystick.class, arguments);
            System.out.println("Tallystick is ready at " + address(server.getEnvironment()));
            return 0;
        } catch (SpringApplication.AbandonedRunException onPurpose) {
            throw onPurpose;
        } catch (RuntimeException reportedBySpring) {
            return 1;
        }
    }

    private static String address(Environment environment) {
        var url = environment.getProperty("TALLYSTICK_URL", "");
        return url.isBlank() ? "http://localhost:" + environment.getProperty("local.server.port") : url;
    }
}
