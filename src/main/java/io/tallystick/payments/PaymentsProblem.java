package io.tallystick.payments;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

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
    PAYMENT_IN_PROGRESS(CONFLICT, "A payment of invoice {number} is under way. Wait for its outcome."),
    PAYMENT_DECLINED(UNPROCESSABLE_CONTENT, "{reason}"),
    METHOD_NOT_CHARGEABLE(
            CONFLICT, "“{method}” cannot be charged here. Choose another method, or pay the invoice by transfer."),
    METHOD_REQUIRED(BAD_REQUEST, "Say how you pay: name a payment method, or one that you saved."),
    PACKAGE_NOT_SOLD(CONFLICT, "The package “{name}” is no longer sold."),
    PAYMENT_NOT_REFUNDABLE(CONFLICT, "The payment is {status}; only money that has arrived can go back."),
    REFUND_TOO_LARGE(CONFLICT, "At most {left} of this payment can go back."),
    NO_SUCH_METHOD(BAD_REQUEST, "The account has saved no such payment method."),
    THRESHOLD_NOT_POSITIVE(BAD_REQUEST, "The level must be above zero."),
    PACKAGE_OR_AMOUNT(BAD_REQUEST, "Name either a package or an amount of credits."),
    NO_SUCH_PACKAGE(BAD_REQUEST, "No such package is sold."),
    CAP_TOO_SMALL(BAD_REQUEST, "One top-up costs {price}; the limit for a month is below that."),
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
