package io.tallystick.invoicing;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SettlementStore {

    private final JdbcClient sql;

    SettlementStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Invoice invoice, Settlement.Source source, Money amount, Instant at) {
        sql.sql("""
                insert into invoicing.settlement (account_id, id, invoice_id, source_kind, source_id, amount_minor, settled_at)
                values (:account, :id, :invoice, :kind, :source, :amount, :at)
                """)
                .param("account", invoice.account().value())
                .param("id", Uuids.next())
                .param("invoice", invoice.id().value())
                .param("kind", source.kind())
                .param("source", source.id())
                .param("amount", amount.minor())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What a source has settled of an invoice. */
    Money allocated(Invoice invoice, Settlement.Source source) {
        var minor = sql.sql("""
                select coalesce(sum(amount_minor), 0)
                  from invoicing.settlement
                 where account_id = :account and invoice_id = :invoice and source_kind = :kind and source_id = :source
                """)
                .param("account", invoice.account().value())
                .param("invoice", invoice.id().value())
                .param("kind", source.kind())
                .param("source", source.id())
                .query(Long.class)
                .single();
        return Money.ofMinor(minor, invoice.currency());
    }

    /** Adds to the account's balance, which may be negative amounts as long as the balance stays above zero. */
    void addToBalance(AccountId account, Money amount) {
        sql.sql("""
                insert into invoicing.account_balance (account_id, currency, balance_minor)
                values (:account, :currency, :amount)
                on conflict (account_id, currency)
                   do update set balance_minor = account_balance.balance_minor + excluded.balance_minor
                """)
                .param("account", account.value())
                .param("currency", amount.currency().code())
                .param("amount", amount.minor())
                .update();
    }

    void takeFromBalance(AccountId account, Money amount) {
        sql.sql("""
                update invoicing.account_balance
                   set balance_minor = balance_minor - :amount
                 where account_id = :account and currency = :currency
                """)
                .param("account", account.value())
                .param("currency", amount.currency().code())
                .param("amount", amount.minor())
                .update();
    }

    /** The balance in one currency, locked until the transaction ends. */
    Money lockBalance(AccountId account, Currency currency) {
        return sql.sql("""
                select balance_minor
                  from invoicing.account_balance
                 where account_id = :account and currency = :currency
                   for update
                """)
                .param("account", account.value())
                .param("currency", currency.code())
                .query(Long.class)
                .optional()
                .map(minor -> Money.ofMinor(minor, currency))
                .orElseGet(() -> Money.zero(currency));
    }

    List<Money> balances(AccountId account) {
        return sql.sql("""
                select currency, balance_minor
                  from invoicing.account_balance
                 where account_id = :account and balance_minor > 0
                 order by currency
                """)
                .param("account", account.value())
                .query((row, number) ->
                        Money.ofMinor(row.getLong("balance_minor"), Currency.of(row.getString("currency"))))
                .list();
    }
}
