package io.tallystick.ledger;

import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.TransferSearch.Wanted;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TransferSearchStore {

    private final JdbcClient sql;

    TransferSearchStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** Positions of what is wanted, newest first, from a part of the sequence. */
    List<Long> seqs(WalletKey wallet, Wanted wanted, long from, long before, int most) {
        return sql.sql("""
                select t.seq
                  from ledger.transfer t
                  left join ledger.context c on c.account_id = t.account_id and c.id = t.context_id
                 where t.account_id = :account and t.wallet_no = :wallet and t.seq >= :from and t.seq < :before
                   and t.kind in (:kinds)
                   and (cast(:words as text) is null
                        or strpos(lower(concat_ws(' ', t.details ->> 'description', t.details ->> 'workflow_id', t.reference,
                                                  c.operation, c.model, c.provider, c.feature)), lower(:words)) > 0)
                 order by t.seq desc
                 limit :most
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("from", from)
                .param("before", before)
                .param("kinds", wanted.kinds().stream().map(Kind::number).toList())
                .param("words", wanted.words())
                .param("most", most)
                .query(Long.class)
                .list();
    }

    Instant createdAt(WalletKey wallet, long seq) {
        return sql.sql("""
                select created_at from ledger.transfer
                 where account_id = :account and wallet_no = :wallet and seq = :seq
                """)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .param("seq", seq)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
