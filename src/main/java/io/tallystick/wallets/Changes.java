package io.tallystick.wallets;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What decisions leave to be written, in order. Most batches of debits are transfers only. */
final class Changes {

    final List<Transfer> transfers = new ArrayList<>();
    final List<Switched> switches = new ArrayList<>();
    final List<Closed> lotsClosed = new ArrayList<>();
    final List<RolloverLeft> rollovers = new ArrayList<>();
    final List<Opened> holdsOpened = new ArrayList<>();
    final List<Closed> holdsClosed = new ArrayList<>();
    final List<GrantedLot> lotsGranted = new ArrayList<>();
    final List<Fall> falls = new ArrayList<>();
    final List<NewUser> users = new ArrayList<>();

    record Switched(WalletKey wallet, BurnSwitch burnSwitch) {}

    /** A lot or hold that was opened at one position and closed at another. */
    record Closed(WalletKey wallet, long opened, long closed) {}

    record Opened(WalletKey wallet, Hold hold) {}

    /** What may still go on of a lot when it expires: less than before, since it rolled over, was moved, or shall no more. */
    record RolloverLeft(WalletKey wallet, long granted, long left) {}

    /**
     * @param burnedBefore where the wallet's burning stood when the lot came
     * @param filledTo the balance when the wallet was last filled up, by this lot or (where it only rolled over) before
     */
    record GrantedLot(Grant grant, long burnedBefore, long filledTo) {}

    record NewUser(AccountId account, UUID id, String externalId) {}

    /** A balance that fell through a level that someone watches. */
    record Fall(WalletKey wallet, long seq, Reason reason, long level, Instant at) {

        /** Who watches. */
        enum Reason {
            WARNING,
            WATCH
        }
    }

    /** Whether there is nothing to write but rows of sequences, as with most batches of debits. */
    boolean areTransfersOnly() {
        return switches.isEmpty()
                && lotsClosed.isEmpty()
                && rollovers.isEmpty()
                && holdsOpened.isEmpty()
                && holdsClosed.isEmpty()
                && lotsGranted.isEmpty()
                && falls.isEmpty()
                && users.isEmpty();
    }

    boolean isEmpty() {
        return transfers.isEmpty();
    }
}
