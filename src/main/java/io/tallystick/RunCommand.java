package io.tallystick;

import org.springframework.boot.SpringApplication;

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
            SpringApplication.run(Tallystick.class, arguments);
            return 0;
        } catch (SpringApplication.AbandonedRunException onPurpose) {
            throw onPurpose;
        } catch (RuntimeException reportedBySpring) {
            return 1;
        }
    }
}
