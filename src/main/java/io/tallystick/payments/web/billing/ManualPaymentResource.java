package io.tallystick.payments.web.billing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.payments.ManualConfirmation;
import io.tallystick.payments.ManualPayments;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Telling that an invoice was paid by transfer. Source 001's path and source 000's run the same code. */
@RestController
class ManualPaymentResource {

    private final ManualPayments payments;
    private final Validator validator;

    ManualPaymentResource(ManualPayments payments, Validator validator) {
        this.payments = payments;
        this.validator = validator;
    }

    /** Confirms a payment; an administrator reviews it. */
    @Allow(Permission.BILLING_PAY)
    @PostMapping(
            path = {"/api/v1/billing/payments/manual/", "/api/v1/billing/admin/payments/confirm/"},
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PaymentJson confirm(Access access, @Valid @RequestBody ManualPaymentJson body) {
        return confirmed(access, body.with(Optional.empty()));
    }

    /** Confirms a payment with a proof: a PDF, PNG or JPEG of at most 5 MB. */
    @Allow(Permission.BILLING_PAY)
    @PostMapping(
            path = {"/api/v1/billing/payments/manual/", "/api/v1/billing/admin/payments/confirm/"},
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    PaymentJson confirmWithProof(Access access, @Valid @ModelAttribute ManualPaymentForm form) {
        var words = form.words();
        var faults = validator.validate(words);
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        return confirmed(access, words.with(form.file()));
    }

    private PaymentJson confirmed(Access access, ManualConfirmation told) {
        return PaymentJson.of(payments.confirm(access.account(), told, access.actor()), List.of());
    }
}
