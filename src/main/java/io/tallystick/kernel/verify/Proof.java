package io.tallystick.kernel.verify;

import java.util.List;

/** A statement about stored rows that must always hold, and the rows that contradict it. Each is one bean. */
public interface Proof {

    /** The statement, as a sentence: {@code Every paid invoice equals its payments.} */
    String statement();

    /** How many things were looked at. */
    long examined();

    /** What contradicts the statement, each as a line that names the thing; at most a hundred. Empty is the proof. */
    List<String> contradictions();
}
