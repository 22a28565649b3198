package io.tallystick.catalog;

import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CreditPackageStore {

    private static final String EACH = """
            select id, slug, name, credits, price_minor, currency, discount_percentage, is_featured, is_active, sort_order,
                   valid_days, stripe_product_id, paypal_product_id
              from catalog.credit_package
            """;

    private final JdbcClient sql;

    CreditPackageStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(CreditPackage credits) {
        write("""
                insert into catalog.credit_package (id, slug, name, credits, price_minor, currency, discount_percentage,
                       is_featured, is_active, sort_order, valid_days, stripe_product_id, paypal_product_id)
                values (:id, :slug, :name, :credits, :price, :currency, :discount, :isFeatured, :isActive, :sortOrder,
                       :validDays, :stripeProduct, :paypalProduct)
                """, credits);
    }

    void update(CreditPackage credits) {
        write("""
                update catalog.credit_package
                   set slug = :slug, name = :name, credits = :credits, price_minor = :price, currency = :currency,
                       discount_percentage = :discount, is_featured = :isFeatured, is_active = :isActive,
                       sort_order = :sortOrder, valid_days = :validDays, stripe_product_id = :stripeProduct,
                       paypal_product_id = :paypalProduct
                 where id = :id
                """, credits);
    }

    List<CreditPackage> all() {
        return sql.sql(EACH + "order by sort_order, slug")
                .query(CreditPackageStore::row)
                .list();
    }

    Optional<CreditPackage> find(CreditPackage.Id id) {
        return sql.sql(EACH + "where id = :id")
                .param("id", id.value())
                .query(CreditPackageStore::row)
                .optional();
    }

    Optional<CreditPackage> lock(CreditPackage.Id id) {
        return sql.sql(EACH + "where id = :id for update")
                .param("id", id.value())
                .query(CreditPackageStore::row)
                .optional();
    }

    private void write(String statement, CreditPackage credits) {
        sql.sql(statement)
                .param("id", credits.id().value())
                .param("slug", credits.slug())
                .param("name", credits.name())
                .param("credits", credits.credits())
                .param("price", credits.price().minor())
                .param("currency", credits.price().currency().code())
                .param("discount", credits.discountPercentage())
                .param("isFeatured", credits.isFeatured())
                .param("isActive", credits.isActive())
                .param("sortOrder", credits.sortOrder())
                .param("validDays", credits.validDays())
                .param("stripeProduct", credits.stripeProductId())
                .param("paypalProduct", credits.paypalProductId())
                .update();
    }

    private static CreditPackage row(ResultSet row, int number) throws SQLException {
        return new CreditPackage(
                new CreditPackage.Id(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getLong("credits"),
                Money.ofMinor(row.getLong("price_minor"), Currency.of(row.getString("currency"))),
                row.getBigDecimal("discount_percentage"),
                row.getBoolean("is_featured"),
                row.getBoolean("is_active"),
                row.getInt("sort_order"),
                row.getObject("valid_days", Integer.class),
                row.getString("stripe_product_id"),
                row.getString("paypal_product_id"));
    }
}
