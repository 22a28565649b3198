package io.tallystick.vectors;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** The bridge from the cases of one family to our code. */
public interface Family {

    /** What became of a case. */
    sealed interface Outcome {

        record Passed() implements Outcome {}

        record Failed(String why) implements Outcome {}

        /** @param reason a few words, the same for all cases that it holds for */
        record NotApplicable(String reason) implements Outcome {}
    }

    Outcome CONVENTION = new Outcome.NotApplicable("convention");

    /** As it stands in {@code family}. */
    String name();

    Outcome check(JsonNode one);

    static Outcome notApplicable(String reason) {
        return new Outcome.NotApplicable(reason);
    }

    /** Passed when both are equal. */
    static Outcome equal(Object ours, Object theirs) {
        return Objects.equals(ours, theirs)
                ? new Outcome.Passed()
                : new Outcome.Failed("ours %s, theirs %s".formatted(ours, theirs));
    }
}
