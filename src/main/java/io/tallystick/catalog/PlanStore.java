package io.tallystick.catalog;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class PlanStore {

    private static final TypeReference<List<String>> FEATURES = new TypeReference<>() {};
    private static final TypeReference<Map<String, @Nullable Long>> LIMITS = new TypeReference<>() {};

    private static final String EACH_VERSION = """
            select plan.id, plan.slug, plan.name, plan.description, plan.is_public, plan.is_active, plan.sort_order,
                   plan.created_at, terms.version, terms.price_monthly_minor, terms.price_yearly_minor, terms.currency,
                   terms.features, terms.limits, terms.included_credits, terms.credits_rollover_cap, terms.trial_days,
                   terms.stripe_price_id_monthly, terms.stripe_price_id_yearly, terms.valid_from
              from catalog.plan
              join catalog.plan_version terms on terms.plan_id = plan.id
            """;

    /** Versions take effect as soon as they are written, so the highest number is the one that is sold. */
    private static final String NEWEST_VERSION = EACH_VERSION
            + " and terms.version = (select max(version) from catalog.plan_version where plan_id = plan.id) ";

    private final JdbcClient sql;

    PlanStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Plan plan) {
        bound("""
                insert into catalog.plan (id, slug, name, description, is_public, is_active, sort_order, created_at)
                values (:id, :slug, :name, :description, :isPublic, :isActive, :sortOrder, :createdAt)
                """, plan)
                .param("slug", plan.slug())
                .param("createdAt", at(plan.createdAt()))
                .update();
        insertVersion(plan);
    }

    void insertVersion(Plan plan) {
        var terms = plan.terms();
        sql.sql("""
                insert into catalog.plan_version (plan_id, version, price_monthly_minor, price_yearly_minor, currency,
                       features, limits, included_credits, credits_rollover_cap, trial_days, stripe_price_id_monthly, stripe_price_id_yearly,
                       valid_from)
                values (:id, :version, :monthly, :yearly, :currency, :features::json, :limits::json, :includedCredits, :rolloverCap,
                       :trialDays, :stripeMonthly, :stripeYearly, :validFrom)
                """)
                .param("id", plan.id().value())
                .param("version", terms.version())
                .param("monthly", terms.prices().monthly().minor())
                .param("yearly", terms.prices().yearly().minor())
                .param("currency", terms.prices().currency().code())
                .param("features", JsonColumn.write(terms.features()))
                .param("limits", JsonColumn.write(terms.limits().byName()))
                .param("includedCredits", terms.includedCredits())
                .param(
                        "rolloverCap",
                        plan.creditsRolloverCap().map(AssetAmount::millionths).orElse(null))
                .param("trialDays", terms.trialDays())
                .param("stripeMonthly", terms.stripePrices().monthly())
                .param("stripeYearly", terms.stripePrices().yearly())
                .param("validFrom", at(terms.validFrom()))
                .update();
    }

    /** Writes what may be edited; the terms of a version are not among it, but for our notes of Stripe's ids. */
    void update(Plan plan) {
        bound("""
                update catalog.plan
                   set name = :name, description = :description, is_public = :isPublic, is_active = :isActive,
                       sort_order = :sortOrder
                 where id = :id
                """, plan).update();
        sql.sql("""
                update catalog.plan_version
                   set stripe_price_id_monthly = :monthly, stripe_price_id_yearly = :yearly
                 where plan_id = :id and version = :version
                """)
                .param("id", plan.id().value())
                .param("version", plan.version())
                .param("monthly", plan.terms().stripePrices().monthly())
                .param("yearly", plan.terms().stripePrices().yearly())
                .update();
    }

    /** Holds a plan until the transaction ends, so that two revisions at once get two numbers. */
    Optional<Plan> lock(Plan.Id id) {
        sql.sql("select 1 from catalog.plan where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    Optional<Plan> find(Plan.Id id) {
        return sql.sql(NEWEST_VERSION + "where plan.id = :id")
                .param("id", id.value())
                .query(PlanStore::row)
                .optional();
    }

    Optional<Plan> findBySlug(String slug) {
        return sql.sql(NEWEST_VERSION + "where plan.slug = :slug")
                .param("slug", slug)
                .query(PlanStore::row)
                .optional();
    }

    Optional<Plan> version(Plan.Id id, int version) {
        return sql.sql(EACH_VERSION + "where plan.id = :id and terms.version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(PlanStore::row)
                .optional();
    }

    List<Plan> all() {
        return sql.sql(NEWEST_VERSION + "order by plan.sort_order, plan.slug")
                .query(PlanStore::row)
                .list();
    }

    private JdbcClient.StatementSpec bound(String statement, Plan plan) {
        return sql.sql(statement)
                .param("id", plan.id().value())
                .param("name", plan.name())
                .param("description", plan.description())
                .param("isPublic", plan.isPublic())
                .param("isActive", plan.isActive())
                .param("sortOrder", plan.sortOrder());
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Plan row(ResultSet row, int number) throws SQLException {
        return new Plan(
                new Plan.Id(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("description"),
                row.getBoolean("is_public"),
                row.getBoolean("is_active"),
                row.getInt("sort_order"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                terms(row));
    }

    private static @Nullable AssetAmount rolloverCap(ResultSet row) throws SQLException {
        var millionths = row.getLong("credits_rollover_cap");
        return row.wasNull() ? null : new AssetAmount(millionths, Credits.CREDITS);
    }

    private static PlanTerms terms(ResultSet row) throws SQLException {
        var currency = Currency.of(row.getString("currency"));
        return new PlanTerms(
                row.getInt("version"),
                new PlanPrices(
                        Money.ofMinor(row.getLong("price_monthly_minor"), currency),
                        Money.ofMinor(row.getLong("price_yearly_minor"), currency)),
                JsonColumn.read(row.getString("features"), FEATURES),
                new PlanLimits(JsonColumn.read(row.getString("limits"), LIMITS)),
                row.getLong("included_credits"),
                rolloverCap(row),
                row.getInt("trial_days"),
                new StripePrices(row.getString("stripe_price_id_monthly"), row.getString("stripe_price_id_yearly")),
                row.getObject("valid_from", OffsetDateTime.class).toInstant());
    }
}
