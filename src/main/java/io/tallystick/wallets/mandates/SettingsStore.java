package io.tallystick.wallets.mandates;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.UnitPrice;
import io.tallystick.wallets.BillingModel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SettingsStore {

    private static final String COLUMNS = """
            select account_id, asset, billing_model, block_on_zero_balance, default_user_credit, warning_threshold_percent,
                   notify_on_warning, notify_emails, billing_address::text as billing_address, credit_price,
                   credit_price_currency
              from wallets.policy
             where account_id = :account
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    SettingsStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** The settings in the asset that the mandate is billed in; one without a mark is billed in credits. */
    Optional<MandateSettings> find(AccountId account) {
        return sql.sql(COLUMNS + " order by is_mandate desc, asset = 'credits' desc limit 1")
                .param("account", account.value())
                .query(this::row)
                .optional();
    }

    /** The settings in every asset. */
    List<MandateSettings> all(AccountId account) {
        return sql.sql(COLUMNS)
                .param("account", account.value())
                .query(this::row)
                .list();
    }

    /** Locks all rows of the account, so that two changes of its settings come one after the other. */
    List<MandateSettings> lockAll(AccountId account) {
        return sql.sql(COLUMNS + " order by is_mandate desc, asset = 'credits' desc for update")
                .param("account", account.value())
                .query(this::row)
                .list();
    }

    /** Keeps the settings, and marks their asset as the mandate's. */
    void save(MandateSettings settings) {
        sql.sql(
                        "update wallets.policy set is_mandate = false where account_id = :account and is_mandate and asset <> :asset")
                .param("account", settings.account().value())
                .param("asset", settings.asset().code())
                .update();
        var address = settings.billingAddress();
        var price = settings.creditPrice();
        sql.sql("""
                insert into wallets.policy (account_id, asset, billing_model, block_on_zero_balance, default_user_credit,
                                            warning_threshold_percent, notify_on_warning, notify_emails, billing_address,
                                            credit_price, credit_price_currency, is_mandate, version)
                values (:account, :asset, :model, :block, :userCredit,
                        :percent, :notify, :emails, cast(:address as jsonb),
                        :price, :currency, true, 1)
                on conflict (account_id, asset) do update
                   set billing_model = excluded.billing_model, block_on_zero_balance = excluded.block_on_zero_balance,
                       default_user_credit = excluded.default_user_credit,
                       warning_threshold_percent = excluded.warning_threshold_percent,
                       notify_on_warning = excluded.notify_on_warning, notify_emails = excluded.notify_emails,
                       billing_address = excluded.billing_address, credit_price = excluded.credit_price,
                       credit_price_currency = excluded.credit_price_currency, is_mandate = true,
                       version = policy.version + 1
                """)
                .param("account", settings.account().value())
                .param("asset", settings.asset().code())
                .param("model", settings.model().name())
                .param("block", settings.blockOnZeroBalance())
                .param("userCredit", settings.defaultUserCredit().millionths())
                .param("percent", settings.warningThresholdPercent())
                .param("notify", settings.notifyOnWarning())
                .param("emails", settings.notifyEmails().toArray(new String[0]))
                .param("address", address == null ? null : json.writeValueAsString(address))
                .param("price", price == null ? null : price.amount())
                .param("currency", price == null ? null : price.currency().code())
                .update();
    }

    private MandateSettings row(ResultSet row, int number) throws SQLException {
        var asset = Asset.of(row.getString("asset"));
        return new MandateSettings(
                new AccountId(row.getObject("account_id", UUID.class)),
                asset,
                BillingModel.valueOf(row.getString("billing_model")),
                new AssetAmount(row.getLong("default_user_credit"), asset),
                row.getBigDecimal("warning_threshold_percent"),
                row.getBoolean("block_on_zero_balance"),
                row.getBoolean("notify_on_warning"),
                Arrays.asList((String[]) row.getArray("notify_emails").getArray()),
                address(row.getString("billing_address")),
                price(row));
    }

    private @Nullable PostalAddress address(@Nullable String written) {
        return written == null ? null : json.readValue(written, PostalAddress.class);
    }

    private static @Nullable UnitPrice price(ResultSet row) throws SQLException {
        var currency = row.getString("credit_price_currency");
        return currency == null ? null : new UnitPrice(row.getBigDecimal("credit_price"), Currency.of(currency));
    }
}
