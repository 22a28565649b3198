package io.tallystick.payments.gateway;

/** What a gateway says of a refund. */
public sealed interface RefundAnswer {

    /** The money is on its way to the customer. @param reference the gateway's own id of the refund */
    record Succeeded(String reference) implements RefundAnswer {}

    /** The money stays with us. @param message a sentence that an administrator reads */
    record Failed(String message) implements RefundAnswer {}

    /** Nobody knows yet; it is asked for again. */
    record Unclear() implements RefundAnswer {}
}
