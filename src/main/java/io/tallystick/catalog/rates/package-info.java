/**
 * The rate card: what an operation costs, by unit, model, provider and feature, for everyone or for one account.
 *
 * <p>Words: a <em>rate</em> is what is priced (operation, unit, and optionally a model, a provider and a feature, in one asset).
 * A <em>version</em> is its price from a moment on. It holds until its {@code valid_until} or until the next version begins,
 * whichever comes first. Nothing of a version ever changes, since debits name it; one that has not begun may be withdrawn.
 * A version without a price ends the rate.
 *
 * <p>Which rate applies, the first that exists and holds at the moment:
 * <ol>
 *   <li>an account's own rate comes before one for everyone;
 *   <li>then the rate that names more of model, provider and feature;
 *   <li>of two that name equally many, model counts before provider, and provider before feature;
 *   <li>last the built-in price of the operation.
 * </ol>
 * Operation, unit and asset always have to be equal. A question without a unit means the operation's own unit: the built-in one,
 * else that of its oldest rate. A question without an asset means credits.
 *
 * <p>{@link io.tallystick.catalog.rates.RateCard} answers from memory; {@link io.tallystick.catalog.rates.Rates} is what
 * administrators change. Rates for everyone belong to the platform ({@code AccountId.PLATFORM}) in the same tables.
 */
@NamedInterface("rates")
@NullMarked
package io.tallystick.catalog.rates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
