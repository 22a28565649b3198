package io.tallystick.catalog.rates;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the rate card. A rate is found across accounts, by administrators only. */
@Repository
class RateStore {

    private static final String EACH_VERSION = """
            select rate.account_id, rate.id, rate.operation, rate.unit, rate.model, rate.provider, rate.feature, rate.asset,
                   rate.created_at, terms.version, terms.price, terms.valid_from, terms.valid_until, terms.note,
                   terms.created_at as made_at, terms.created_by, taken.withdrawn_at
              from catalog.rate
              join catalog.rate_version terms on terms.account_id = rate.account_id and terms.rate_id = rate.id
              left join catalog.rate_withdrawal taken on taken.account_id = terms.account_id
                   and taken.rate_id = terms.rate_id and taken.version = terms.version
            """;

    private static final String IN_ORDER = " order by rate.created_at, rate.id, terms.version";

    private final JdbcClient sql;

    RateStore(JdbcClient sql) {
        this.sql = sql;
    }

    long revision() {
        return sql.sql("select revision from catalog.rate_card")
                .query(Long.class)
                .single();
    }

    /** Counts up the revision. Who changes the card does this first: from here on, until its transaction ends, it is alone. */
    long lockForNextRevision() {
        return sql.sql("update catalog.rate_card set revision = revision + 1 returning revision")
                .query(Long.class)
                .single();
    }

    void insert(Rate rate) {
        sql.sql("""
                insert into catalog.rate (account_id, id, operation, unit, model, provider, feature, asset, created_at)
                values (:account, :id, :operation, :unit, :model, :provider, :feature, :asset, :createdAt)
                """)
                .param("account", rate.account().value())
                .param("id", rate.id().value())
                .param("operation", rate.key().operation())
                .param("unit", rate.key().unit())
                .param("model", rate.key().model())
                .param("provider", rate.key().provider())
                .param("feature", rate.key().feature())
                .param("asset", rate.key().asset().code())
                .param("createdAt", at(rate.createdAt()))
                .update();
    }

    void insert(RateVersion version) {
        sql.sql("""
                insert into catalog.rate_version (account_id, rate_id, version, price, valid_from, valid_until, note,
                       created_at, created_by)
                values (:account, :rate, :version, :price::json, :validFrom, :validUntil, :note, :createdAt, :createdBy)
                """)
                .param("account", version.rate().account().value())
                .param("rate", version.rate().id().value())
                .param("version", version.number())
                .param("price", version.price() == null ? null : PriceColumn.write(version.price()))
                .param("validFrom", at(version.validFrom()))
                .param("validUntil", version.validUntil() == null ? null : at(version.validUntil()))
                .param("note", version.note())
                .param("createdAt", at(version.createdAt()))
                .param("createdBy", version.createdBy())
                .update();
    }

    void withdraw(RateVersion version, Instant at) {
        sql.sql("""
                insert into catalog.rate_withdrawal (account_id, rate_id, version, withdrawn_at)
                values (:account, :rate, :version, :at)
                """)
                .param("account", version.rate().account().value())
                .param("rate", version.rate().id().value())
                .param("version", version.number())
                .param("at", at(at))
                .update();
    }

    List<RateHistory> allAcrossAccounts() {
        return histories(
                sql.sql(EACH_VERSION + IN_ORDER).query(RateStore::version).list());
    }

    Optional<RateHistory> findAcrossAccounts(Rate.Id id) {
        return histories(sql.sql(EACH_VERSION + "where rate.id = :id" + IN_ORDER)
                        .param("id", id.value())
                        .query(RateStore::version)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<RateHistory> find(AccountId account, RateKey key) {
        return histories(sql.sql(EACH_VERSION + """
                         where rate.account_id = :account and rate.operation = :operation and rate.unit = :unit
                           and rate.model is not distinct from :model and rate.provider is not distinct from :provider
                           and rate.feature is not distinct from :feature and rate.asset = :asset
                        """ + IN_ORDER)
                        .param("account", account.value())
                        .param("operation", key.operation())
                        .param("unit", key.unit())
                        .param("model", key.model())
                        .param("provider", key.provider())
                        .param("feature", key.feature())
                        .param("asset", key.asset().code())
                        .query(RateStore::version)
                        .list())
                .stream()
                .findFirst();
    }

    private static List<RateHistory> histories(List<RateVersion> versions) {
        var byRate = new LinkedHashMap<Rate, List<RateVersion>>();
        versions.forEach(version -> byRate.computeIfAbsent(version.rate(), first -> new ArrayList<>())
                .add(version));
        return byRate.entrySet().stream()
                .map(each -> new RateHistory(each.getKey(), each.getValue()))
                .toList();
    }

    private static RateVersion version(ResultSet row, int number) throws SQLException {
        var price = row.getString("price");
        return new RateVersion(
                rate(row),
                row.getInt("version"),
                price == null ? null : PriceColumn.read(price),
                row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                instant(row, "valid_until"),
                row.getString("note"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                instant(row, "withdrawn_at"));
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                new Rate.Id(row.getObject("id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                new RateKey(
                        row.getString("operation"),
                        row.getString("unit"),
                        row.getString("model"),
                        row.getString("provider"),
                        row.getString("feature"),
                        Asset.of(row.getString("asset"))),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
