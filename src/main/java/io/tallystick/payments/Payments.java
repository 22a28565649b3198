package io.tallystick.payments;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.invoicing.Invoice;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.paging.Page;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one can ask about payments, however they were made. */
@Service
public class Payments {

    private final PaymentStore store;

    Payments(PaymentStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    public Page<Payment> page(PaymentQuery query) {
        return new Page<>(store.count(query), query.page(), store.page(query));
    }

    /** The payment. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public Payment get(AccountId account, Payment.Id id) {
        return store.find(account, id).orElseThrow(NOT_FOUND::because);
    }

    /** The payment, whoever's it is: for platform administrators. Refuses {@code not_found}. */
    @Transactional(readOnly = true)
    public Payment getForStaff(Payment.Id id) {
        return store.findForStaff(id).orElseThrow(NOT_FOUND::because);
    }

    /** The payments of an invoice, newest first. */
    @Transactional(readOnly = true)
    public List<Payment> ofInvoice(AccountId account, Invoice.Id invoice) {
        return store.ofInvoice(account, invoice);
    }

    /** The newest payment of the account, whatever became of it. */
    @Transactional(readOnly = true)
    public Optional<Payment> latest(AccountId account, Invoice.Id invoice) {
        return store.ofInvoice(account, invoice).stream().findFirst();
    }

    /** The file that the payer added. Refuses {@code not_found} where there is none. */
    @Transactional(readOnly = true)
    public Proof proof(AccountId account, Payment.Id id) {
        return store.proof(account, id).orElseThrow(NOT_FOUND::because);
    }
}
