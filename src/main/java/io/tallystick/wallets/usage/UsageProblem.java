package io.tallystick.wallets.usage;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What is refused of questions about usage. */
public enum UsageProblem implements Problem {
    PERIOD_BACKWARDS(BAD_REQUEST, "The last day is before the first."),
    PERIOD_TOO_LONG(BAD_REQUEST, "At most {days} days can be asked for at once."),
    DATE_OUT_OF_RANGE(BAD_REQUEST, "Dates lie between 2000 and 2999."),
    UNKNOWN_PERIOD(BAD_REQUEST, "A period is day, month or year."),
    MONTH_MISSING(BAD_REQUEST, "Name the month whose days are meant."),
    MONTH_OUT_OF_RANGE(BAD_REQUEST, "A month is between 1 and 12."),
    YEAR_OUT_OF_RANGE(BAD_REQUEST, "A year is between 2000 and 2999."),
    UNKNOWN_PLACE(BAD_REQUEST, "This is no place in the list. Begin without a cursor.");

    private final HttpStatus status;
    private final String sentence;

    UsageProblem(HttpStatus status, String sentence) {
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
