package io.tallystick.catalog;

import io.tallystick.kernel.geo.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

@Repository
class PaymentMethodStore {

    private static final TypeReference<Map<String, String>> DETAILS = new TypeReference<>() {};

    private static final String EACH = """
            select id, country_code, payment_method, display_name, instructions, bank_details, wallet_details, sort_order,
                   is_enabled
              from catalog.payment_method
            """;

    private final JdbcClient sql;

    PaymentMethodStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(PaymentMethod method) {
        write("""
                insert into catalog.payment_method (id, country_code, payment_method, display_name, instructions,
                       bank_details, wallet_details, sort_order, is_enabled)
                values (:id, :country, :method, :displayName, :instructions, :bankDetails::json, :walletDetails::json,
                       :sortOrder, :isEnabled)
                """, method);
    }

    void update(PaymentMethod method) {
        write("""
                update catalog.payment_method
                   set country_code = :country, payment_method = :method, display_name = :displayName,
                       instructions = :instructions, bank_details = :bankDetails::json,
                       wallet_details = :walletDetails::json, sort_order = :sortOrder, is_enabled = :isEnabled
                 where id = :id
                """, method);
    }

    void delete(PaymentMethod.Id id) {
        sql.sql("delete from catalog.payment_method where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Everything, in the order in which payers see it; of two in one place a country's own comes first. */
    List<PaymentMethod> all() {
        return sql.sql(EACH + "order by sort_order, country_code nulls last, payment_method")
                .query(PaymentMethodStore::row)
                .list();
    }

    Optional<PaymentMethod> find(PaymentMethod.Id id) {
        return sql.sql(EACH + "where id = :id")
                .param("id", id.value())
                .query(PaymentMethodStore::row)
                .optional();
    }

    Optional<PaymentMethod> lock(PaymentMethod.Id id) {
        return sql.sql(EACH + "where id = :id for update")
                .param("id", id.value())
                .query(PaymentMethodStore::row)
                .optional();
    }

    private void write(String statement, PaymentMethod method) {
        var country = method.country();
        sql.sql(statement)
                .param("id", method.id().value())
                .param("country", country == null ? null : country.code())
                .param("method", method.method())
                .param("displayName", method.displayName())
                .param("instructions", method.instructions())
                .param("bankDetails", JsonColumn.write(method.bankDetails()))
                .param("walletDetails", JsonColumn.write(method.walletDetails()))
                .param("sortOrder", method.sortOrder())
                .param("isEnabled", method.isEnabled())
                .update();
    }

    private static PaymentMethod row(ResultSet row, int number) throws SQLException {
        var country = row.getString("country_code");
        return new PaymentMethod(
                new PaymentMethod.Id(row.getObject("id", UUID.class)),
                country == null ? null : new Country(country),
                row.getString("payment_method"),
                row.getString("display_name"),
                row.getString("instructions"),
                JsonColumn.read(row.getString("bank_details"), DETAILS),
                JsonColumn.read(row.getString("wallet_details"), DETAILS),
                row.getInt("sort_order"),
                row.getBoolean("is_enabled"));
    }
}
