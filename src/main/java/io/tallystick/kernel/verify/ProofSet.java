package io.tallystick.kernel.verify;

import java.util.List;

/** What a module promises about its rows; each module that promises something has one bean. */
public interface ProofSet {

    /** The module's name, as operators read it: {@code ledger}. */
    String module();

    List<Proof> proofs();
}
