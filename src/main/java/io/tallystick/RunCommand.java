package io.tallystick;

import io.tallystick.kernel.mode.Mode;
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
            System.out.print(whereToGo(server.getEnvironment()));
            return 0;
        } catch (SpringApplication.AbandonedRunException onPurpose) {
            throw onPurpose;
        } catch (RuntimeException reportedBySpring) {
            return 1;
        }
    }

    /** What a newcomer does next. */
    private static String whereToGo(Environment environment) {
        var address = address(environment);
        var sandbox = Mode.from(environment::getProperty) == Mode.SANDBOX;
        var next = """

                Tallystick is ready at %1$s
                  API document    %1$s/api/docs
                  health          %1$s/actuator/health
                  proofs          ./tallystick verify
                """.formatted(address);
        return sandbox ? next + """
                This is a sandbox: no real money, no real mail.
                  sign in         %1$s/sign-in (choose Nadia, an administrator, or any customer)
                  mails           %1$s/sandbox/mailbox
                  clock           ./tallystick travel 2027-03-01
                """.formatted(address) : next;
    }

    private static String address(Environment environment) {
        var url = environment.getProperty("TALLYSTICK_URL", "");
        return url.isBlank() ? "http://localhost:" + environment.getProperty("local.server.port") : url;
    }
}
