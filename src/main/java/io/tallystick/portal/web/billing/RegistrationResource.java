package io.tallystick.portal.web.billing;

import io.tallystick.identity.RequestInfo;
import io.tallystick.identity.SessionCookie;
import io.tallystick.invoicing.web.billing.InvoiceJsons;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.portal.SignUp;
import io.tallystick.portal.SignUp.SignedUp;
import io.tallystick.subscriptions.Subscriptions.Begun;
import io.tallystick.subscriptions.web.billing.SubscriptionJsons;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing up. */
@RestController
class RegistrationResource {

    private final SignUp signUp;
    private final AccountJsons accounts;
    private final SubscriptionJsons subscriptions;
    private final InvoiceJsons invoices;
    private final Tenancy tenancy;

    RegistrationResource(
            SignUp signUp,
            AccountJsons accounts,
            SubscriptionJsons subscriptions,
            InvoiceJsons invoices,
            Tenancy tenancy) {
        this.signUp = signUp;
        this.accounts = accounts;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.tenancy = tenancy;
    }

    /** Makes a person and their account; on a plan with a price also its subscription and first invoice. */
    @Anyone
    @RateLimit(perMinute = 30, inSandbox = 3000, name = "register")
    @PostMapping("/api/v1/auth/register/")
    @ResponseStatus(HttpStatus.CREATED)
    RegisteredJson register(
            @Valid @RequestBody RegistrationJson body, HttpServletRequest request, HttpServletResponse response) {
        var from = new RequestInfo(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        var made = signUp.register(body.registration(), from);
        SessionCookie.give(made.session(), request, response);
        return tenancy.within(made.account().id(), () -> json(made));
    }

    private RegisteredJson json(SignedUp made) {
        return new RegisteredJson(
                RegisteredJson.NewUserJson.of(made.person()),
                accounts.of(made.account()),
                made.begun().map(Begun::subscription).map(subscriptions::of).orElse(null),
                made.begun().map(Begun::invoice).map(invoices::of).orElse(null),
                made.session().accessToken(),
                made.session().expiresIn());
    }
}
