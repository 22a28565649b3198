package io.tallystick.catalog;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What the catalog refuses. */
public enum CatalogProblem implements Problem {
    UNKNOWN_PLAN(BAD_REQUEST, "There is no plan “{plan}”."),
    SLUG_TAKEN(CONFLICT, "“{slug}” is already used."),
    NEGATIVE_PRICE(BAD_REQUEST, "A price is not negative."),
    CURRENCIES_DIFFER(BAD_REQUEST, "The monthly and the yearly price are in one currency."),
    ROLLOVER_WITHOUT_CREDITS(BAD_REQUEST, "Only a plan that includes credits can let them roll over."),
    UNKNOWN_OPERATION(BAD_REQUEST, "There is no operation “{operation}”."),
    DISCOUNT_OUT_OF_RANGE(BAD_REQUEST, "A discount is between 0 and 100 percent."),
    PAYMENT_METHOD_EXISTS(CONFLICT, "“{method}” is already configured for {country}."),
    PAYMENT_METHOD_NOT_OFFERED(BAD_REQUEST, "“{method}” is not offered in {country}."),
    UNKNOWN_TIMEZONE(BAD_REQUEST, "“{timezone}” is not a time zone of the IANA database."),
    LOGO_NOT_AN_IMAGE(BAD_REQUEST, "The logo is a PNG or a JPEG file."),
    LOGO_TOO_LARGE(BAD_REQUEST, "The logo is at most 1 MB and 4,000 × 4,000 pixels.");

    private final HttpStatus status;
    private final String sentence;

    CatalogProblem(HttpStatus status, String sentence) {
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
