package io.tallystick.invoicing;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.PaymentMethod;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.kernel.geo.Country;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the customer of an invoice can pay it: the manual methods of their country, with reference and amount filled in. */
@Service
public class PaymentInstructions {

    private final PaymentMethods methods;
    private final Accounts accounts;

    PaymentInstructions(PaymentMethods methods, Accounts accounts) {
        this.methods = methods;
        this.accounts = accounts;
    }

    /**
     * One way to pay.
     *
     * @param details label to value, in the order in which a payer types them
     */
    public record Way(String method, String title, String instructions, SequencedMap<String, String> details) {}

    /** The ways to pay this invoice by transfer; none when nothing is due. */
    @Transactional(readOnly = true)
    public List<Way> of(Invoice invoice) {
        if (!invoice.due().isPositive()) {
            return List.of();
        }
        var country = accounts.find(invoice.account())
                .map(Account::country)
                .map(Country::of)
                .orElse(null);
        return methods.available(country).stream()
                .filter(PaymentMethod::isManual)
                .map(method -> way(method, invoice))
                .toList();
    }

    private static Way way(PaymentMethod method, Invoice invoice) {
        var details = new LinkedHashMap<>(method.bankDetails());
        details.putAll(method.walletDetails());
        return new Way(
                method.method(),
                method.displayName(),
                method.instructionsFor(invoice.number(), invoice.due()),
                details);
    }
}
