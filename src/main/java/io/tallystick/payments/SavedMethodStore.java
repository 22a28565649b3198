package io.tallystick.payments;

import io.tallystick.kernel.ids.AccountId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class SavedMethodStore {

    private static final TypeReference<java.util.Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json = JsonMapper.builder().build();

    SavedMethodStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(SavedMethod method) {
        sql.sql("""
                insert into payments.saved_method (account_id, id, type, provider, provider_id, display_name, details,
                                                   is_default, created_at)
                values (:account, :id, :type, :provider, :providerId, :name, cast(:details as jsonb),
                        :isDefault, :createdAt)
                """)
                .param("account", method.account().value())
                .param("id", method.id().value())
                .param("type", method.type())
                .param("provider", method.provider())
                .param("providerId", method.providerId())
                .param("name", method.displayName())
                .param("details", json.writeValueAsString(method.details()))
                .param("isDefault", method.isDefault())
                .param("createdAt", method.createdAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(SavedMethod method) {
        sql.sql("""
                update payments.saved_method
                   set type = :type, provider = :provider, provider_id = :providerId, display_name = :name,
                       details = cast(:details as jsonb), is_default = :isDefault
                 where account_id = :account and id = :id
                """)
                .param("account", method.account().value())
                .param("id", method.id().value())
                .param("type", method.type())
                .param("provider", method.provider())
                .param("providerId", method.providerId())
                .param("name", method.displayName())
                .param("details", json.writeValueAsString(method.details()))
                .param("isDefault", method.isDefault())
                .update();
    }

    void delete(AccountId account, SavedMethod.Id id) {
        sql.sql("delete from payments.saved_method where account_id = :account and id = :id")
                .param("account", account.value())
                .param("id", id.value())
                .update();
    }

    /** All methods of the account, the default one first; locked, so that exactly one stays the default. */
    List<SavedMethod> lockAll(AccountId account) {
        return select(" for update", account);
    }

    List<SavedMethod> all(AccountId account) {
        return select("", account);
    }

    Optional<SavedMethod> find(AccountId account, SavedMethod.Id id) {
        return all(account).stream().filter(method -> method.id().equals(id)).findFirst();
    }

    private List<SavedMethod> select(String lock, AccountId account) {
        return sql.sql("""
                select account_id, id, type, provider, provider_id, display_name, details::text as details, is_default,
                       created_at
                  from payments.saved_method
                 where account_id = :account
                 order by is_default desc, id
                """ + lock)
                .param("account", account.value())
                .query((row, number) -> new SavedMethod(
                        new SavedMethod.Id(row.getObject("id", UUID.class)),
                        account,
                        row.getString("type"),
                        row.getString("provider"),
                        row.getString("provider_id"),
                        row.getString("display_name"),
                        json.readValue(row.getString("details"), DETAILS),
                        row.getBoolean("is_default"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
