package io.tallystick.payments.gateway;

/**
 * A company that takes money for us. Every call is made outside of transactions, may take seconds, and may be lost; an
 * implementation that fails with an exception has left the outcome unclear.
 */
public interface Gateway {

    /** Whether it takes the payments of a provider: of saved methods with this {@code provider}, or of a catalog's method. */
    boolean serves(String provider);

    /**
     * Takes the money, or begins to. The same id is charged once, however often this is called.
     *
     * @param charge without a token the customer chooses a card, or approves, at the gateway
     */
    GatewayAnswer charge(Charge charge);

    /** Says what became of a charge. One that never arrived is closed, so that it cannot arrive later. */
    GatewayAnswer resolve(Charge charge);

    /** Waits no longer for the customer: the charge is closed, unless it has been decided. */
    GatewayAnswer close(Charge charge);

    /** Gives money back. The same id gives back once, however often this is called. */
    RefundAnswer refund(RefundCall refund);
}
