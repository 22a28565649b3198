/**
 * What payments need of a gateway, whichever it is: Stripe, PayPal, or the sandbox's own.
 *
 * <p>A charge is a row before a gateway hears of it, and carries the row's id: calling twice with one id charges once. What the
 * gateway does not answer clearly is asked for again, and decided before anything else is tried.
 */
@NamedInterface("gateway")
@NullMarked
package io.tallystick.payments.gateway;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
