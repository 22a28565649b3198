package io.tallystick.kernel.states;

import java.util.Locale;
import java.util.Set;

/**
 * The status of a noun as a transition table. An enum implements it; its constants' names in lower case are the words of the
 * API and of the database.
 */
public interface State<S extends Enum<S> & State<S>> {

    String name();

    /** What this state may become. A state with no next one is final. */
    Set<S> next();

    default boolean mayBecome(S other) {
        return next().contains(other);
    }

    /** The state's word: {@code pending_approval}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The state with this word. */
    static <S extends Enum<S> & State<S>> S of(Class<S> states, String word) {
        return Enum.valueOf(states, word.toUpperCase(Locale.ROOT));
    }
}
