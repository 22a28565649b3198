package io.tallystick.payments.web.admin;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountAdministration;
import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.payments.ManualPayments;
import io.tallystick.payments.Payment;
import io.tallystick.payments.PaymentQuery;
import io.tallystick.payments.Payments;
import io.tallystick.payments.web.billing.ProofAnswer;
import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The approval queue. Source 001's paths and source 003's run the same code. */
@RestController
@Administrators
class PaymentApprovalResource {

    private final Payments payments;
    private final ManualPayments manual;
    private final Accounts accounts;
    private final AccountAdministration administration;

    PaymentApprovalResource(
            Payments payments, ManualPayments manual, Accounts accounts, AccountAdministration administration) {
        this.payments = payments;
        this.manual = manual;
        this.accounts = accounts;
        this.administration = administration;
    }

    /**
     * All accounts' payments; those that wait for a decision first, the longest wait on top. {@code search} looks in references,
     * numbers of invoices, and the names and e-mail addresses of accounts.
     */
    @GetMapping("/api/v1/admin/payments/")
    PageJson<AdminPaymentJson> listForStaff(
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String search,
            PageRequest page) {
        var sought = Optional.ofNullable(search)
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new PaymentQuery.Search(words, administration.matching(words)));
        var query = new PaymentQuery(Optional.empty(), PaymentQuery.status(status), sought, Optional.empty(), page);
        return PageJson.of(payments.page(query), this::json);
    }

    /** One payment. */
    @GetMapping("/api/v1/admin/payments/{id}/")
    AdminPaymentJson findForStaff(@PathVariable UUID id) {
        return json(payments.getForStaff(new Payment.Id(id)));
    }

    /** The file that the payer added. */
    @GetMapping(
            path = "/api/v1/admin/payments/{id}/proof/",
            produces = {"application/pdf", "image/png", "image/jpeg"})
    ResponseEntity<byte[]> proofForStaff(@PathVariable UUID id) {
        var payment = payments.getForStaff(new Payment.Id(id));
        return ProofAnswer.of(payments.proof(payment.account(), payment.id()));
    }

    /** Finds the money: the invoice is settled, and what it was for starts, in one step. */
    @PostMapping({"/api/v1/admin/payments/{id}/approve/", "/api/v1/billing/admin/payments/{id}/approve/"})
    AdminPaymentJson approve(
            Actor administrator,
            @PathVariable UUID id,
            @Valid @RequestBody(required = false) @Nullable ApprovalJson body) {
        var notes = body == null ? null : body.adminNotes();
        return json(manual.approve(new Payment.Id(id), notes, administrator));
    }

    /** Refuses the confirmation with a reason that the payer reads. */
    @PostMapping({"/api/v1/admin/payments/{id}/reject/", "/api/v1/billing/admin/payments/{id}/reject/"})
    AdminPaymentJson reject(Actor administrator, @PathVariable UUID id, @Valid @RequestBody RejectionJson body) {
        return json(manual.reject(new Payment.Id(id), body.adminNotes().strip(), administrator));
    }

    private AdminPaymentJson json(Payment payment) {
        var name = accounts.find(payment.account()).map(Account::name).orElse("");
        return AdminPaymentJson.of(payment, name);
    }
}
