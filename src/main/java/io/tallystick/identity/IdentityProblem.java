package io.tallystick.identity;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What identity refuses. */
public enum IdentityProblem implements Problem {
    INVALID_CREDENTIALS(HttpStatus.UNAUTHORIZED, "E-mail or password is wrong."),
    EMAIL_TAKEN(HttpStatus.CONFLICT, "Someone is registered with this e-mail address already."),
    EMAIL_INVALID(HttpStatus.BAD_REQUEST, "This is no e-mail address that can be written to."),
    PASSWORD_TOO_SHORT(HttpStatus.BAD_REQUEST, "A password needs at least {minimum} characters."),
    PASSWORD_TOO_LONG(HttpStatus.BAD_REQUEST, "A password has at most {maximum} characters."),
    PASSWORD_TOO_COMMON(HttpStatus.BAD_REQUEST, "This password is on the list of those tried first. Choose another."),
    RESET_TOKEN_INVALID(HttpStatus.BAD_REQUEST, "This link has expired or was used. Ask for another."),
    UNKNOWN_SCOPE(HttpStatus.BAD_REQUEST, "There is no scope {scope}."),
    PEOPLE_ONLY(HttpStatus.FORBIDDEN, "API keys cannot manage API keys: sign in as a person."),
    ALREADY_ADMINISTRATOR(HttpStatus.CONFLICT, "This person is an administrator already."),
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT, "The last administrator cannot be removed.");

    private final HttpStatus status;
    private final String sentence;

    IdentityProblem(HttpStatus status, String sentence) {
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
