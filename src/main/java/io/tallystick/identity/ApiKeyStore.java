package io.tallystick.identity;

import static io.tallystick.identity.PersonStore.timestamp;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiKeyStore {

    private static final String SELECT = """
            select id, account_id, name, scopes, prefix, created_at, last_used_at
              from identity.api_key
             where revoked_at is null
            """;

    private final JdbcClient sql;

    ApiKeyStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(ApiKey key, byte[] secretHash) {
        sql.sql("""
                        insert into identity.api_key (id, account_id, name, scopes, prefix, secret_hash, created_at)
                        values (:id, cast(:account as uuid), :name, :scopes, :prefix, :hash, :createdAt)
                        """)
                .param("id", key.id().value())
                .param("account", key.account().map(AccountId::value).orElse(null))
                .param("name", key.name())
                .param("scopes", key.scopes().toArray(String[]::new))
                .param("prefix", key.prefix())
                .param("hash", secretHash)
                .param("createdAt", timestamp(key.createdAt()))
                .update();
    }

    Optional<ApiKey> findBySecret(byte[] hash) {
        return sql.sql(SELECT + " and secret_hash = :hash")
                .param("hash", hash)
                .query((row, number) -> key(row))
                .optional();
    }

    /** A key that may have been taken back since. */
    Optional<ApiKey> findEver(ApiKey.Id id) {
        return sql.sql("""
                        select id, account_id, name, scopes, prefix, created_at, last_used_at
                          from identity.api_key
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> key(row))
                .optional();
    }

    List<ApiKey> page(@Nullable AccountId account, PageRequest request) {
        return sql.sql(SELECT + """
                         and account_id is not distinct from cast(:account as uuid)
                         order by created_at desc, id limit :size offset :offset
                        """)
                .param("account", account == null ? null : account.value())
                .param("size", request.size())
                .param("offset", request.offset())
                .query((row, number) -> key(row))
                .list();
    }

    long count(@Nullable AccountId account) {
        return sql.sql("""
                        select count(*) from identity.api_key
                         where revoked_at is null and account_id is not distinct from cast(:account as uuid)
                        """)
                .param("account", account == null ? null : account.value())
                .query(Long.class)
                .single();
    }

    /** Takes a key back; empty when there is no such key of the account, or it was taken back before. */
    Optional<ApiKey> revoke(@Nullable AccountId account, ApiKey.Id id, Instant now) {
        return sql.sql("""
                        update identity.api_key set revoked_at = :now
                         where id = :id and revoked_at is null and account_id is not distinct from cast(:account as uuid)
                        returning id, account_id, name, scopes, prefix, created_at, last_used_at
                        """)
                .param("id", id.value())
                .param("account", account == null ? null : account.value())
                .param("now", timestamp(now))
                .query((row, number) -> key(row))
                .optional();
    }

    void markUsed(ApiKey.Id id, Instant usedAt) {
        sql.sql("update identity.api_key set last_used_at = :usedAt where id = :id")
                .param("id", id.value())
                .param("usedAt", timestamp(usedAt))
                .update();
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        var account = row.getObject("account_id", UUID.class);
        var lastUsedAt = row.getObject("last_used_at", OffsetDateTime.class);
        return new ApiKey(
                new ApiKey.Id(row.getObject("id", UUID.class)),
                account == null ? null : new AccountId(account),
                row.getString("name"),
                List.of((String[]) row.getArray("scopes").getArray()),
                row.getString("prefix"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                lastUsedAt == null ? null : lastUsedAt.toInstant());
    }
}
