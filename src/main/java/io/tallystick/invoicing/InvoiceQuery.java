package io.tallystick.invoicing;

import static io.tallystick.invoicing.InvoicingProblem.UNKNOWN_ORDERING;
import static io.tallystick.invoicing.InvoicingProblem.UNKNOWN_STATUS;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which invoices are asked for.
 *
 * @param account whose; empty for administrators, who see all accounts'
 * @param search a part of the number
 * @param from the first invoice date
 * @param to the last invoice date, itself included
 */
public record InvoiceQuery(
        Optional<AccountId> account,
        Optional<Invoice.Status> status,
        Optional<String> search,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String ordering,
        PageRequest page) {

    private static final Map<String, String> ORDERINGS = Map.of(
            "invoice_date", "invoice_date",
            "due_date", "due_on",
            "total", "total_minor",
            "invoice_number", "number",
            "status", "status",
            "created_at", "issued_at");

    public InvoiceQuery {
        if (!ORDERINGS.containsKey(ordering.replaceFirst("^-", ""))) {
            throw UNKNOWN_ORDERING.at("ordering", "ordering", ordering);
        }
    }

    /** Reads the API's word for a status; {@code open} is another word for {@code pending}. Refuses {@code unknown_status}. */
    public static Optional<Invoice.Status> status(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return Optional.empty();
        }
        var meant = word.equals("open") ? "pending" : word;
        return Optional.of(Arrays.stream(Invoice.Status.values())
                .filter(status -> status.word().equals(meant))
                .findFirst()
                .orElseThrow(() -> UNKNOWN_STATUS.at("status", "status", word)));
    }

    String where() {
        var where = new StringBuilder(" where true");
        account.ifPresent(chosen -> where.append(" and account_id = :account"));
        status.ifPresent(chosen -> where.append(" and status = :status"));
        search.ifPresent(chosen -> where.append(" and strpos(lower(number), lower(:search)) > 0"));
        if (from != null) {
            where.append(" and invoice_date >= :from");
        }
        if (to != null) {
            where.append(" and invoice_date <= :to");
        }
        return where.toString();
    }

    String order() {
        var descending = ordering.startsWith("-");
        var column = ORDERINGS.get(ordering.replaceFirst("^-", ""));
        var direction = descending ? "desc" : "asc";
        return " order by %s %s, id %s".formatted(column, direction, direction);
    }

    StatementSpec bind(StatementSpec statement) {
        account.ifPresent(chosen -> statement.param("account", chosen.value()));
        status.ifPresent(chosen -> statement.param("status", chosen.word()));
        search.ifPresent(chosen -> statement.param("search", chosen));
        if (from != null) {
            statement.param("from", from);
        }
        if (to != null) {
            statement.param("to", to);
        }
        return statement;
    }
}
