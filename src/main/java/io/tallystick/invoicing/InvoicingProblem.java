package io.tallystick.invoicing;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What invoicing refuses. */
public enum InvoicingProblem implements Problem {
    INVOICE_STATE_FORBIDS(CONFLICT, "The invoice is {status} and cannot be {action}."),
    INVOICE_HAS_PAYMENTS(CONFLICT, "Part of the invoice has been paid. Refund it before you void the invoice."),
    UNKNOWN_STATUS(BAD_REQUEST, "“{status}” is not a status of an invoice."),
    UNKNOWN_ORDERING(BAD_REQUEST, "Invoices cannot be ordered by “{ordering}”."),
    REASON_REQUIRED(BAD_REQUEST, "Say why; the reason is kept with the invoice.");

    private final HttpStatus status;
    private final String sentence;

    InvoicingProblem(HttpStatus status, String sentence) {
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
