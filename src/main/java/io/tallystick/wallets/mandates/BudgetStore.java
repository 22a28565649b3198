package io.tallystick.wallets.mandates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.ledger.Transfer.WalletKey;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class BudgetStore {

    private final JdbcClient sql;

    BudgetStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Budget> all(AccountId account, Asset asset) {
        return sql.sql("""
                select budget.id, person.external_id, budget.feature, budget.period, budget.limit_amount
                  from wallets.budget
                  join wallets.wallet using (account_id, wallet_no)
                  left join wallets.end_user person on person.account_id = budget.account_id and person.id = budget.user_id
                 where budget.account_id = :account and wallet.asset = :asset
                 order by person.external_id nulls first, budget.feature nulls first, budget.period
                """)
                .param("account", account.value())
                .param("asset", asset.code())
                .query((row, number) -> new Budget(
                        row.getObject("id", UUID.class),
                        row.getString("external_id"),
                        row.getString("feature"),
                        Budget.Period.valueOf(row.getString("period").toUpperCase(Locale.ROOT)),
                        new AssetAmount(row.getLong("limit_amount"), asset)))
                .list();
    }

    /** The numbers of the wallets that have budgets. */
    List<Integer> limitedWallets(AccountId account) {
        return sql.sql("select distinct wallet_no from wallets.budget where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .list();
    }

    /** From this row on the wallet's budgets are counted in the account's present time zone. */
    void countFrom(WalletKey wallet, long seq) {
        sql.sql("update wallets.budget set set_seq = :seq where account_id = :account and wallet_no = :wallet")
                .param("seq", seq)
                .param("account", wallet.account().value())
                .param("wallet", wallet.number())
                .update();
    }

    void deleteAll(AccountId account) {
        sql.sql("delete from wallets.budget where account_id = :account")
                .param("account", account.value())
                .update();
    }

    void insert(WalletKey wallet, Budget budget, @Nullable UUID user, long setSeq) {
        sql.sql("""
                insert into wallets.budget (account_id, id, wallet_no, user_id, feature, period, limit_amount, set_seq)
                values (:account, :id, :wallet, :user, :feature, :period, :limit, :seq)
                """)
                .param("account", wallet.account().value())
                .param("id", budget.id())
                .param("wallet", wallet.number())
                .param("user", user)
                .param("feature", budget.feature())
                .param("period", budget.period().word())
                .param("limit", budget.limit().millionths())
                .param("seq", setSeq)
                .update();
    }
}
