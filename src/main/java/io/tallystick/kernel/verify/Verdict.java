package io.tallystick.kernel.verify;

import java.util.List;

/**
 * What became of a proof.
 *
 * @param examined how many things were looked at
 * @param breaches what breaks the promise, at most a hundred; none is the proof
 */
public record Verdict(Proof proof, long examined, List<String> breaches) {

    public boolean holds() {
        return breaches.isEmpty();
    }
}
