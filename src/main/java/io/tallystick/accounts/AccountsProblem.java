package io.tallystick.accounts;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What accounts refuse. */
public enum AccountsProblem implements Problem {
    ACCOUNT_STATE_FORBIDS_CHANGE(CONFLICT, "The account is {status} and cannot become {wanted}."),
    UNKNOWN_ACCOUNT_STATUS(BAD_REQUEST, "“{status}” is no status of an account."),
    UNKNOWN_TIMEZONE(BAD_REQUEST, "“{timezone}” is not a time zone of the IANA database."),
    DEFAULT_ADDRESS_STAYS(CONFLICT, "Make another address the default before you delete this one."),
    TOO_MANY_ADDRESSES(CONFLICT, "An account keeps at most {limit} addresses.");

    private final HttpStatus status;
    private final String sentence;

    AccountsProblem(HttpStatus status, String sentence) {
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
