package io.tallystick.kernel.agenda;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which names the agenda takes. Read when first asked: errands themselves need the agenda. */
@Component
class ErrandNames {

    private final ObjectProvider<Errand> errands;
    private volatile @Nullable Set<String> names;

    ErrandNames(ObjectProvider<Errand> errands) {
        this.errands = errands;
    }

    /** Refuses a name that nobody would answer to: the entry would wait for ever. */
    void require(String errand) {
        var known = names;
        if (known == null) {
            known = errands.stream().map(Errand::name).collect(Collectors.toSet());
            names = known;
        }
        if (!known.contains(errand)) {
            throw new IllegalStateException("No errand is called “%s”; there are %s.".formatted(errand, known));
        }
    }
}
