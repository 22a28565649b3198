package io.tallystick.wallets;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.access.RequestKey;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CreditOrderStore {

    private static final String COLUMNS = """
            select account_id, id, package_id, description, quantity, credits, price_minor, currency, valid_days, invoice_id,
                   request_fingerprint, ordered_at
              from wallets.credit_order
            """;

    private final JdbcClient sql;

    CreditOrderStore(JdbcClient sql) {
        this.sql = sql;
    }

    /** An order with the fingerprint of the request that made it. */
    record Requested(CreditOrder order, long fingerprint) {}

    /** Writes the order; false when an earlier request with the same key made one, also one that commits just now. */
    boolean insert(CreditOrder order, RequestKey request) {
        return sql.sql("""
                insert into wallets.credit_order (account_id, id, package_id, description, quantity, credits, price_minor,
                                                  currency, valid_days, request_key, request_fingerprint, ordered_at)
                values (:account, :id, :package, :description, :quantity, :credits, :price,
                        :currency, :validDays, :key, :fingerprint, :orderedAt)
                on conflict do nothing
                """)
                        .param("account", order.account().value())
                        .param("id", order.id().value())
                        .param("package", order.packageId())
                        .param("description", order.description())
                        .param("quantity", order.quantity())
                        .param("credits", order.credits().millionths())
                        .param("price", order.price().minor())
                        .param("currency", order.price().currency().code())
                        .param("validDays", order.validDays())
                        .param("key", request.key())
                        .param("fingerprint", request.fingerprint())
                        .param("orderedAt", order.orderedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void noteInvoice(CreditOrder order, Invoice.Id invoice) {
        sql.sql("""
                update wallets.credit_order set invoice_id = :invoice where account_id = :account and id = :id
                """)
                .param("account", order.account().value())
                .param("id", order.id().value())
                .param("invoice", invoice.value())
                .update();
    }

    Optional<CreditOrder> find(AccountId account, CreditOrder.Id id) {
        return sql.sql(COLUMNS + " where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .query((row, number) -> row(row))
                .optional();
    }

    Optional<Requested> findByKey(AccountId account, @Nullable String key) {
        return sql.sql(COLUMNS + " where account_id = :account and request_key = :key")
                .param("account", account.value())
                .param("key", key)
                .query((row, number) -> new Requested(row(row), row.getLong("request_fingerprint")))
                .optional();
    }

    private static CreditOrder row(ResultSet row) throws SQLException {
        var invoice = row.getObject("invoice_id", UUID.class);
        return new CreditOrder(
                new CreditOrder.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getObject("package_id", UUID.class),
                row.getString("description"),
                row.getInt("quantity"),
                new AssetAmount(row.getLong("credits"), Credits.CREDITS),
                Money.ofMinor(row.getLong("price_minor"), Currency.of(row.getString("currency"))),
                row.getObject("valid_days", Integer.class),
                invoice == null ? null : new Invoice.Id(invoice),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }
}
