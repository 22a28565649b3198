package io.tallystick.catalog.rates;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What the rate card refuses. */
public enum RatesProblem implements Problem {
    OPERATION_NOT_PRICED(
            BAD_REQUEST, "“{operation}” has no price for this unit, model, provider and feature in {asset}."),
    RATE_EXISTS(CONFLICT, "There is a price for exactly this already ({id}). Change that one."),
    PRICE_NEEDED(BAD_REQUEST, "There is no price that could stay. Send one."),
    PRICE_AND_END(BAD_REQUEST, "Either a new price or its end, not both."),
    PRICE_OR_OPERATION(BAD_REQUEST, "Send a price to try, or an operation of the rate card."),
    VALID_FROM_PAST(BAD_REQUEST, "A price begins now or later; what was charged stays as it was."),
    VALIDITY_TOO_FAR(BAD_REQUEST, "A price begins and ends within the next {years} years."),
    VALID_UNTIL_NOT_LATER(BAD_REQUEST, "A price ends after it begins."),
    RATE_IN_FORCE(CONFLICT, "This price has begun and stays in the history. Change the price, or end it."),
    NOTHING_TO_WITHDRAW(CONFLICT, "Nothing of this price is still to come. Change the price, or end it.");

    private final HttpStatus status;
    private final String sentence;

    RatesProblem(HttpStatus status, String sentence) {
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
