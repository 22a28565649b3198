package io.tallystick.wallets;

import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoldStore {

    private final JdbcClient sql;

    HoldStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a hold was opened with, whatever became of it. */
    record OpenedHold(long amount, Instant expiresAt) {}

    /** @param seq the row that opened it */
    OpenedHold get(WalletKey wallet, long seq) {
        return sql.sql("""
                select amount, expires_at from wallets.hold
                 where account_id = :account and wallet_no = :wallet and opened_seq = :seq
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .query((row, number) -> new OpenedHold(
                        row.getLong("amount"),
                        row.getObject("expires_at", OffsetDateTime.class).toInstant()))
                .single();
    }
}
