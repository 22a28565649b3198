/**
 * Cases from other billing systems' own tests, read from the folder that {@code TALLYSTICK_VECTORS} names and held to our code.
 *
 * <p>A folder holds files {@code {family, cases: [{id, convention, …, expect}]}}. A {@link io.tallystick.vectors.Family} is the
 * bridge from a family's form to our code: it decides nothing itself. A case is passed, failed, or not applicable, with the reason
 * why: its convention is another than ours, we do not offer what it is about, or it is not built yet.
 */
package io.tallystick.vectors;
