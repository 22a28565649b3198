/**
 * The benchmarks: whole-system runs, each figure beside its yardstick from the same run. {@code ./tallystick bench help} lists
 * them, {@code docs/benchmarks.md} says what is measured and how.
 */
package io.tallystick.bench;
