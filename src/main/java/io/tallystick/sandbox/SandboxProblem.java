package io.tallystick.sandbox;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What the sandbox refuses. */
public enum SandboxProblem implements Problem {
    CLOCK_CANNOT_GO_BACK(HttpStatus.BAD_REQUEST, "It is {now} already. The clock only goes forward."),
    CLOCK_TOO_FAR(HttpStatus.BAD_REQUEST, "The clock goes to {latest} at most.");

    private final HttpStatus status;
    private final String sentence;

    SandboxProblem(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
