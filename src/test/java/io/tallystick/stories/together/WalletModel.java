package io.tallystick.stories.together;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What must be true of a wallet, in whatever order things happened: all that was given, less all that was taken, is what is
 * left; what is set aside is the sum of the holds that are open.
 */
final class WalletModel {

    /** A yes that a client heard: the transaction, with what it took. */
    record Taken(String transaction, BigDecimal amount) {}

    private final List<BigDecimal> given = new ArrayList<>();
    private final List<Taken> debits = new ArrayList<>();
    private final List<Taken> captures = new ArrayList<>();
    private final Map<String, BigDecimal> holds = new ConcurrentHashMap<>();

    WalletModel(BigDecimal atFirst) {
        given.add(atFirst);
    }

    synchronized void given(BigDecimal amount) {
        given.add(amount);
    }

    synchronized void debited(Taken debit) {
        debits.add(debit);
    }

    synchronized void captured(String hold, Taken capture) {
        captures.add(capture);
        holds.remove(hold);
    }

    void held(String hold, BigDecimal amount) {
        holds.put(hold, amount);
    }

    void released(String hold) {
        holds.remove(hold);
    }

    synchronized List<Taken> debits() {
        return List.copyOf(debits);
    }

    synchronized List<Taken> captures() {
        return List.copyOf(captures);
    }

    BigDecimal held() {
        return sum(holds.values().stream());
    }

    /** What is left when so much of what was given has expired. */
    synchronized BigDecimal left(BigDecimal expired) {
        return sum(given.stream())
                .subtract(sum(debits.stream().map(Taken::amount)))
                .subtract(sum(captures.stream().map(Taken::amount)))
                .subtract(expired);
    }

    private static BigDecimal sum(java.util.stream.Stream<BigDecimal> amounts) {
        return amounts.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
