/**
 * How a quantity becomes an amount: the price models, without time, database or Spring.
 *
 * <p>{@link io.tallystick.catalog.pricing.PriceModel} is the idea; {@code per_unit}, {@code package}, {@code graduated},
 * {@code volume} and {@code flat} are its kinds. {@link io.tallystick.catalog.pricing.Price} says in which asset a model
 * charges, and {@link io.tallystick.catalog.pricing.UnroundedCharge} is its exact result, which is rounded once: to a millionth
 * for a wallet, or to the minor unit for an invoice line.
 *
 * <p>Always true: a tier's upper bound belongs to the tier; a quantity between two whole units belongs to the tier that it has
 * entered; the first tier's flat fee is due at zero units; a model, once built, prices every quantity from zero up.
 */
@NamedInterface("pricing")
@NullMarked
package io.tallystick.catalog.pricing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
