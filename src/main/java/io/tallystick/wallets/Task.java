package io.tallystick.wallets;

import io.tallystick.ledger.Transfer;
import org.jspecify.annotations.Nullable;

/** An order on its way through the committer, with its answer when there is one. Only the committer's thread writes to it. */
final class Task {

    private final WalletOrder order;
    private final String details;
    private final Answers answers;
    private @Nullable Answer answer;

    Task(WalletOrder order, String details, Answers answers) {
        this.order = order;
        this.details = details;
        this.answers = answers;
    }

    /** What came of it. */
    sealed interface Answer {

        /** @param replayed whether an earlier order with the same key made it */
        record Done(Transfer transfer, Wallet wallet, boolean replayed) implements Answer {}

        record Seen(Object value) implements Answer {}

        record Refused(RuntimeException why) implements Answer {}

        /** Its user has no wallet yet; there is to be one. */
        record WalletMissing(String user) implements Answer {}
    }

    WalletOrder order() {
        return order;
    }

    /** What the caller wants to find again, as JSON. */
    String details() {
        return details;
    }

    /** What will be answered if the batch is committed. */
    void decided(Answer decision) {
        answer = decision;
    }

    @Nullable
    Answer answer() {
        return answer;
    }

    boolean isRefused() {
        return answer instanceof Answer.Refused || answer instanceof Answer.WalletMissing;
    }

    /** The answer is true now: the caller may have it. */
    void answered() {
        answers.one();
    }
}
