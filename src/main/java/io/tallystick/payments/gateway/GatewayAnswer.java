package io.tallystick.payments.gateway;

/** What a gateway says of a charge. */
public sealed interface GatewayAnswer {

    /** The money is ours. @param reference the gateway's own id of the payment */
    record Succeeded(String reference) implements GatewayAnswer {}

    /**
     * The money is not coming.
     *
     * @param code stable: {@code card_declined}, {@code insufficient_funds}
     * @param message a sentence that the customer reads
     */
    record Declined(String code, String message) implements GatewayAnswer {}

    /**
     * The customer has to do something first.
     *
     * @param secret with which the customer's browser goes on at the gateway
     */
    record NeedsCustomer(Step step, String secret) implements GatewayAnswer {}

    /** Nobody knows yet; the gateway is asked again. */
    record Unclear() implements GatewayAnswer {}

    /** Nothing was taken, and nothing will be. */
    record Closed() implements GatewayAnswer {}

    /** What the customer does at the gateway. */
    enum Step {
        CHOOSE_METHOD,
        AUTHENTICATE,
        APPROVE;

        /** The step's word in the API: {@code authenticate}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
