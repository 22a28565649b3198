package io.tallystick.catalog;

import io.tallystick.kernel.geo.PostalAddress;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class SellerStore {

    private static final TypeReference<SellerBank> BANK = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> AMOUNTS = new TypeReference<>() {};

    private static final String SELLER = """
            select name, legal_name, line1, line2, city, state, postal_code, country, tax_id, email, phone, website, timezone,
                   currency, invoice_footer, bank, second_approval_above, logo is not null as has_logo, updated_at
              from catalog.seller
            """;

    private final JdbcClient sql;

    SellerStore(JdbcClient sql) {
        this.sql = sql;
    }

    Seller current() {
        return sql.sql(SELLER).query(SellerStore::row).single();
    }

    Seller lock() {
        return sql.sql(SELLER + "for update").query(SellerStore::row).single();
    }

    void update(Seller seller) {
        sql.sql("""
                update catalog.seller
                   set name = :name, legal_name = :legalName, line1 = :line1, line2 = :line2, city = :city, state = :state,
                       postal_code = :postalCode, country = :country, tax_id = :taxId, email = :email, phone = :phone,
                       website = :website, timezone = :timezone, currency = :currency, invoice_footer = :invoiceFooter,
                       bank = :bank::json, second_approval_above = :secondApprovalAbove::json, updated_at = :updatedAt
                """)
                .param("name", seller.name())
                .param("legalName", seller.legalName())
                .param("line1", seller.address().line1())
                .param("line2", seller.address().line2())
                .param("city", seller.address().city())
                .param("state", seller.address().state())
                .param("postalCode", seller.address().postalCode())
                .param("country", seller.address().country())
                .param("taxId", seller.taxId())
                .param("email", seller.email())
                .param("phone", seller.phone())
                .param("website", seller.website())
                .param("timezone", seller.timezone().getId())
                .param("currency", seller.currency().code())
                .param("invoiceFooter", seller.invoiceFooter())
                .param("bank", JsonColumn.write(seller.bank()))
                .param("secondApprovalAbove", JsonColumn.write(amounts(seller)))
                .param("updatedAt", seller.updatedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Logo> logo() {
        return sql.sql("select logo, logo_type from catalog.seller where logo is not null")
                .query((row, number) -> new Logo(row.getBytes("logo"), row.getString("logo_type")))
                .optional();
    }

    void putLogo(@Nullable Logo logo) {
        sql.sql("update catalog.seller set logo = :logo::bytea, logo_type = :type::text")
                .param("logo", logo == null ? null : logo.content())
                .param("type", logo == null ? null : logo.contentType())
                .update();
    }

    private static Map<String, String> amounts(Seller seller) {
        var amounts = new TreeMap<String, String>();
        seller.secondApprovalAbove()
                .forEach((currency, amount) ->
                        amounts.put(currency.code(), amount.major().toPlainString()));
        return amounts;
    }

    private static Seller row(ResultSet row, int number) throws SQLException {
        var address = new PostalAddress(
                row.getString("line1"),
                row.getString("line2"),
                row.getString("city"),
                row.getString("state"),
                row.getString("postal_code"),
                row.getString("country"));
        return new Seller(
                row.getString("name"),
                row.getString("legal_name"),
                address,
                row.getString("tax_id"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("website"),
                ZoneId.of(row.getString("timezone")),
                Currency.of(row.getString("currency")),
                row.getString("invoice_footer"),
                JsonColumn.read(row.getString("bank"), BANK),
                secondApprovalAbove(JsonColumn.read(row.getString("second_approval_above"), AMOUNTS)),
                row.getBoolean("has_logo"),
                row.getObject("updated_at", OffsetDateTime.class).toInstant());
    }

    private static Map<Currency, Money> secondApprovalAbove(Map<String, String> amounts) {
        return amounts.entrySet().stream()
                .map(amount -> Money.of(new BigDecimal(amount.getValue()), Currency.of(amount.getKey())))
                .collect(Collectors.toMap(Money::currency, amount -> amount));
    }
}
