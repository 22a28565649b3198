package io.tallystick.kernel.verify;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that the modules promise. */
@Component
class ProofCatalog {

    /** @param module who promises it */
    record Entry(String module, Proof proof) {}

    private final List<Entry> entries;

    ProofCatalog(ObjectProvider<ProofSet> sets) {
        entries = sets.stream()
                .sorted(Comparator.comparing(ProofSet::module))
                .flatMap(set -> set.proofs().stream().map(proof -> new Entry(set.module(), proof)))
                .toList();
    }

    List<Entry> all() {
        return entries;
    }
}
