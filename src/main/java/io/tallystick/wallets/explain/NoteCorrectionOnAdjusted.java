package io.tallystick.wallets.explain;

import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.wallets.WalletEvent;
import org.springframework.stereotype.Component;

/** A correction names the entry that it corrects; this is the way back. */
@Component
class NoteCorrectionOnAdjusted {

    private final ExplanationStore store;

    NoteCorrectionOnAdjusted(ExplanationStore store) {
        this.store = store;
    }

    @InSameTransaction
    public void on(WalletEvent.Granted event) {
        note(event.transfer());
    }

    @InSameTransaction
    public void on(WalletEvent.Adjusted event) {
        note(event.transfer());
    }

    private void note(Transfer correction) {
        var corrected = correction.subjectId();
        if (corrected != null && (correction.kind() == Kind.ADJUST_UP || correction.kind() == Kind.ADJUST_DOWN)) {
            store.insertCorrection(correction.wallet().account(), corrected, correction);
        }
    }
}
