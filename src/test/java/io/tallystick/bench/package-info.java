/** The benchmarks: whole-system runs, each figure beside its yardstick from the same run. */
package io.tallystick.bench;
