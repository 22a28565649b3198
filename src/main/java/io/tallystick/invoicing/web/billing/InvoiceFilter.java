package io.tallystick.invoicing.web.billing;

import io.tallystick.invoicing.InvoiceQuery;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.PageRequest;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list of invoices. */
public record InvoiceFilter(
        @Nullable String status,
        @Nullable String search,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable String ordering) {

    /** The question, for one account or for all. */
    public InvoiceQuery query(Optional<AccountId> account, PageRequest page) {
        return new InvoiceQuery(
                account,
                InvoiceQuery.status(status),
                Optional.ofNullable(search).filter(text -> !text.isBlank()),
                from,
                to,
                ordering == null || ordering.isBlank() ? "-invoice_date" : ordering,
                page);
    }
}
