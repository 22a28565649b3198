package io.tallystick.payments;

import static io.tallystick.payments.PaymentsProblem.UNKNOWN_STATUS;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.postgres.PgArray;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which payments are asked for.
 *
 * @param account whose; empty for administrators, who see all accounts'
 * @param search what is looked for
 * @param invoice only those of this invoice
 */
public record PaymentQuery(
        Optional<AccountId> account,
        Optional<Payment.Status> status,
        Optional<Search> search,
        Optional<Invoice.Id> invoice,
        PageRequest page) {

    /**
     * Words that are looked for.
     *
     * @param words a part of the reference or of the invoice's number
     * @param accounts whose payments are found too
     */
    public record Search(String words, Set<AccountId> accounts) {}

    /** Reads the API's word for a status, older words included. Refuses {@code unknown_status}. */
    public static Optional<Payment.Status> status(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        var meant =
                switch (word) {
                    case "completed" -> "succeeded";
                    case "canceled" -> "cancelled";
                    default -> word;
                };
        return Optional.of(Arrays.stream(Payment.Status.values())
                .filter(status -> status.word().equals(meant))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_STATUS.at("status", "status", word)));
    }

    String where() {
        var where = new StringBuilder(" where true");
        account.ifPresent(chosen -> where.append(" and p.account_id = :account"));
        status.ifPresent(chosen -> where.append(" and p.status = :status"));
        invoice.ifPresent(chosen -> where.append(" and p.invoice_id = :invoice"));
        search.ifPresent(chosen -> where.append("""
                 and (strpos(lower(p.reference), lower(:search)) > 0 or strpos(lower(p.invoice_number), lower(:search)) > 0
                      or p.account_id in (select unnest(cast(:found as uuid[]))))
                """));
        return where.toString();
    }

    /** What waits for a decision comes first, the longest wait on top; then the newest. */
    String order() {
        return """
                 order by p.status = 'pending_approval' desc,
                          case when p.status = 'pending_approval' then p.created_at end,
                          p.created_at desc, p.id desc
                """;
    }

    StatementSpec bind(StatementSpec statement) {
        account.ifPresent(chosen -> statement.param("account", chosen.value()));
        status.ifPresent(chosen -> statement.param("status", chosen.word()));
        invoice.ifPresent(chosen -> statement.param("invoice", chosen.value()));
        search.ifPresent(chosen -> statement
                .param("search", chosen.words())
                .param(
                        "found",
                        PgArray.of(
                                chosen.accounts().stream().map(AccountId::value).toList())));
        return statement;
    }
}
