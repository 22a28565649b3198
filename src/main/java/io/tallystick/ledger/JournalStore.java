package io.tallystick.ledger;

import io.tallystick.kernel.ids.Uuids;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JournalStore {

    private final JdbcClient sql;

    JournalStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(JournalEntry entry, Instant at) {
        sql.sql("""
                insert into ledger.journal (account_id, id, from_account, to_account, amount_minor, currency,
                                            cause_kind, cause_id, booked_at)
                values (:account, :id, :from, :to, :amount, :currency, :causeKind, :cause, :at)
                """)
                .param("account", entry.account().value())
                .param("id", Uuids.next())
                .param("from", entry.from().word())
                .param("to", entry.to().word())
                .param("amount", entry.amount().minor())
                .param("currency", entry.amount().currency().code())
                .param("causeKind", entry.causeKind())
                .param("cause", entry.cause())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
