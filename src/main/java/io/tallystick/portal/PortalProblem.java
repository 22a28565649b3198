package io.tallystick.portal;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What the portal refuses. */
public enum PortalProblem implements Problem {
    UNKNOWN_PLAN(BAD_REQUEST, "There is no plan “{plan}” to sign up for."),
    UNKNOWN_COUPON(BAD_REQUEST, "There is no coupon “{coupon}”.");

    private final HttpStatus status;
    private final String sentence;

    PortalProblem(HttpStatus status, String sentence) {
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
