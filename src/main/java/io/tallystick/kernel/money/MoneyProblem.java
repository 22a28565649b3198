package io.tallystick.kernel.money;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What amounts refuse. */
public enum MoneyProblem implements Problem {
    UNKNOWN_CURRENCY(BAD_REQUEST, "“{currency}” is not an active ISO 4217 currency code."),
    TOO_MANY_DECIMALS(BAD_REQUEST, "{currency} amounts have at most {decimals} decimals."),
    AMOUNT_OUT_OF_RANGE(BAD_REQUEST, "The amount is too large.");

    private final HttpStatus status;
    private final String sentence;

    MoneyProblem(HttpStatus status, String sentence) {
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
