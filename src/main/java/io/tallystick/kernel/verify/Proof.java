package io.tallystick.kernel.verify;

/**
 * A promise about stored rows, with the question that finds what breaks it. A module keeps its own proofs beside its tables.
 *
 * @param promise a sentence: {@code every paid invoice equals its payments}
 * @param examined SQL that counts what is looked at
 * @param breaches SQL with one column of text, a row for each thing that breaks the promise; it reads across accounts
 */
public record Proof(String promise, String examined, String breaches) {}
