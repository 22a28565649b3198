package io.tallystick.accounts;

import io.tallystick.kernel.paging.PageRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which accounts an administrator asks for.
 *
 * @param search a part of the name, the slug or the billing e-mail, or the whole id
 */
public record AccountQuery(
        Optional<String> search, Optional<Account.Status> status, Optional<UUID> plan, PageRequest page) {

    /** What {@code :search} finds. */
    static final String MATCHES = """
            (strpos(lower(name), lower(:search)) > 0 or strpos(slug, lower(:search)) > 0
             or strpos(lower(billing_email), lower(:search)) > 0 or account_id::text = lower(:search))
            """;

    /** Reads the API's word for a status. Refuses {@code unknown_account_status}. */
    public static Optional<Account.Status> status(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Account.Status.values())
                .filter(status -> status.word().equals(word))
                .findFirst()
                .orElseThrow(() -> AccountsProblem.UNKNOWN_ACCOUNT_STATUS.at("status", "status", word)));
    }

    String where() {
        var where = new StringBuilder(" where true");
        search.ifPresent(words -> where.append(" and ").append(MATCHES));
        status.ifPresent(chosen -> where.append(" and status = :status"));
        plan.ifPresent(chosen -> where.append(" and plan_id = :plan"));
        return where.toString();
    }

    StatementSpec bind(StatementSpec statement) {
        search.ifPresent(words -> statement.param("search", words));
        status.ifPresent(chosen -> statement.param("status", chosen.word()));
        plan.ifPresent(chosen -> statement.param("plan", chosen));
        return statement;
    }
}
