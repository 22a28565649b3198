package io.tallystick.payments;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What payments refuse. */
public enum PaymentsProblem implements Problem {
    INVOICE_ALREADY_PAID(BAD_REQUEST, "Invoice {number} has already been paid."),
    INVOICE_NOT_PAYABLE(CONFLICT, "Invoice {number} is {status} and cannot be paid."),
    PAYMENT_IN_REVIEW(CONFLICT, "A payment for invoice {number} is being reviewed already."),
    PAYMENT_METHOD_UNAVAILABLE(BAD_REQUEST, "“{method}” cannot be paid by transfer from your country."),
    PAYMENT_ALREADY_DECIDED(CONFLICT, "This payment has already been decided: it is {status}."),
    SECOND_ADMINISTRATOR_REQUIRED(
            CONFLICT, "You have approved this payment. Another administrator has to approve it too."),
    REASON_REQUIRED(BAD_REQUEST, "Say why; the customer reads it."),
    CURRENCY_DIFFERS(BAD_REQUEST, "The invoice is in {expected}."),
    AMOUNT_NOT_POSITIVE(BAD_REQUEST, "The amount must be above zero."),
    TWO_REFERENCES(BAD_REQUEST, "transaction_reference and manual_reference are one thing and say two."),
    TWO_NOTES(BAD_REQUEST, "notes and manual_notes are one thing and say two."),
    PROOF_TOO_LARGE(CONTENT_TOO_LARGE, "The file is larger than 5 MB."),
    PROOF_TYPE_UNKNOWN(BAD_REQUEST, "The file is no PDF, PNG or JPEG."),
    UNKNOWN_STATUS(BAD_REQUEST, "“{status}” is not a status of a payment."),
    CARD_DATA_REFUSED(BAD_REQUEST, "Card numbers are never stored here. Send the gateway's own id of the card."),
    TOO_MANY_METHODS(CONFLICT, "An account saves at most {limit} payment methods.");

    private final HttpStatus status;
    private final String sentence;

    PaymentsProblem(HttpStatus status, String sentence) {
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
