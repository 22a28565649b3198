package io.tallystick.invoicing;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.UnitPrice;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module above wants to be owed. It becomes an {@link Invoice} when it is issued. */
public record InvoiceDraft(
        AccountId account, Currency currency, List<DraftLine> lines, Invoice.Subject subject, Actor by) {

    /** A line before its amount is rounded; every unit price is in the draft's currency. */
    public record DraftLine(
            String description,
            BigDecimal quantity,
            UnitPrice unitPrice,
            @Nullable LocalDate periodStart,
            @Nullable LocalDate periodEnd) {

        Invoice.Line rounded() {
            var amount = unitPrice.times(quantity).rounded(RoundingMode.HALF_UP);
            return new Invoice.Line(description, quantity, unitPrice.amount(), amount, periodStart, periodEnd);
        }
    }
}
