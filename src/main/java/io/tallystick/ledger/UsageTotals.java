package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.WalletKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was used: debits and captures, and nothing else. Exact at every moment, since each answer adds what is folded and the
 * rows after it in one statement. Corrections are entries of their own and change no day that is over.
 */
@Service
public class UsageTotals {

    private final UsageTotalStore store;

    UsageTotals(UsageTotalStore store) {
        this.store = store;
    }

    /** What some wallets of an account used in some days, in one sum and split as asked. */
    @Transactional(readOnly = true)
    public UsageReport read(UsageQuery query) {
        return store.read(query);
    }

    /** What a wallet used since the beginning of a day in a zone, in millionths of its asset. */
    @Transactional(readOnly = true)
    public long usedSince(WalletKey wallet, LocalDate day, ZoneId zone) {
        return store.usedSince(wallet, day, zone);
    }

    /**
     * What a wallet used since the beginning of a day, and up to which row that is so: for whoever then counts on by itself.
     * Runs on a connection of the caller's, in one statement, within or without a transaction.
     */
    public static UsageSince since(Connection connection, WalletKey wallet, LocalDate startDay, ZoneId zone)
            throws SQLException {
        return UsageSinceRow.read(connection, wallet, startDay, zone);
    }

    /**
     * What a wallet used since the beginning of a day, in millionths, on a connection of the caller's.
     *
     * @param user only for this user, unless null
     * @param feature only for this feature, unless null
     */
    public static long usedSince(
            Connection connection,
            WalletKey wallet,
            LocalDate startDay,
            ZoneId zone,
            @Nullable UUID user,
            @Nullable String feature)
            throws SQLException {
        return UsageSinceRow.read(connection, wallet, startDay, zone, user, feature);
    }
}
