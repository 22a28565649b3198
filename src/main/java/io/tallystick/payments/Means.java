package io.tallystick.payments;

/** What a payment through a gateway is taken from. */
public sealed interface Means {

    /**
     * A saved method.
     *
     * @param offSession whether the customer is away
     */
    record Saved(SavedMethod.Id method, boolean offSession) implements Means {}

    /** What the customer chooses at the gateway. @param method the catalog's word: {@code stripe}, {@code paypal} */
    record AtProvider(String method) implements Means {}
}
