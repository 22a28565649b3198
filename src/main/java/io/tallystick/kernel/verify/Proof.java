package io.tallystick.kernel.verify;

/**
 * A promise about stored rows, with the question that finds what breaks it. A module keeps its own proofs beside its tables.
 *
 * <p>A question that can be asked of some accounts at a time names them as {@code account_id >= :from and account_id < :until}
 * in each table that it reads; the others are asked of everything at once.
 *
 * @param promise a sentence: {@code every paid invoice equals its payments}; what was found is kept under it
 * @param examined SQL that counts what is looked at
 * @param breaches SQL with one column of text, a row for each thing that breaks the promise; it reads across accounts
 */
public record Proof(String promise, String examined, String breaches) {

    /** Whether the proof can be examined for some accounts at a time. */
    public boolean isSliced() {
        return breaches.contains(":until");
    }
}
