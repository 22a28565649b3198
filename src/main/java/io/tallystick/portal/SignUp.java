package io.tallystick.portal;

import static io.tallystick.portal.PortalProblem.UNKNOWN_COUPON;
import static io.tallystick.portal.PortalProblem.UNKNOWN_PLAN;

import io.tallystick.accounts.Account;
import io.tallystick.accounts.AccountOpening;
import io.tallystick.accounts.Accounts;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.catalog.Plan;
import io.tallystick.catalog.Plans;
import io.tallystick.identity.HashedPassword;
import io.tallystick.identity.People;
import io.tallystick.identity.Person;
import io.tallystick.identity.RequestInfo;
import io.tallystick.identity.Session;
import io.tallystick.identity.Sessions;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.subscriptions.Subscriptions;
import io.tallystick.subscriptions.Subscriptions.Begun;
import io.tallystick.wallets.Grant;
import io.tallystick.wallets.GrantOrder;
import io.tallystick.wallets.Grants;
import io.tallystick.wallets.Wallets;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The door: somebody becomes a customer. */
@Service
public class SignUp {

    private final People people;
    private final Sessions sessions;
    private final Accounts accounts;
    private final Plans plans;
    private final PaymentMethods methods;
    private final Wallets wallets;
    private final Grants grants;
    private final Subscriptions subscriptions;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    SignUp(
            People people,
            Sessions sessions,
            Accounts accounts,
            Plans plans,
            PaymentMethods methods,
            Wallets wallets,
            Grants grants,
            Subscriptions subscriptions,
            Tenancy tenancy,
            TransactionTemplate transaction) {
        this.people = people;
        this.sessions = sessions;
        this.accounts = accounts;
        this.plans = plans;
        this.methods = methods;
        this.wallets = wallets;
        this.grants = grants;
        this.subscriptions = subscriptions;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /**
     * What a sign-up made.
     *
     * @param begun subscription and invoice, on a plan with a price
     */
    public record SignedUp(Person person, Account account, Optional<Begun> begun, Session.Opened session) {}

    /**
     * Makes a customer of somebody, whole or not at all.
     *
     * <p>On a free plan the account is on trial with the plan's credits. On a plan with a price account, subscription and invoice
     * wait for the first payment, without credits.
     *
     * <p>Refuses {@code email_taken}, {@code email_invalid}, {@code password_too_short}, {@code password_too_common},
     * {@code unknown_plan}, {@code payment_method_not_offered}, {@code unknown_coupon}.
     */
    public SignedUp register(Registration registration, RequestInfo from) {
        var plan = plans.findBySlug(registration.plan())
                .filter(found -> found.isPublic() && found.isActive())
                .orElseThrow(() -> UNKNOWN_PLAN.at("plan", "plan", registration.plan()));
        registration.coupon().ifPresent(code -> {
            throw UNKNOWN_COUPON.at("coupon", "coupon", code);
        });
        registration
                .paymentMethod()
                .ifPresent(word -> methods.offered(registration.country().orElse(null), word));
        var password = people.hash(registration.email(), registration.password());
        return Objects.requireNonNull(transaction.execute(begun -> registered(registration, plan, password, from)));
    }

    private SignedUp registered(Registration registration, Plan plan, HashedPassword password, RequestInfo from) {
        var person = people.register(registration.email(), password, registration.firstName(), registration.lastName());
        var account = AccountId.next();
        return tenancy.within(account, () -> opened(account, registration, plan, person, from));
    }

    private SignedUp opened(AccountId id, Registration registration, Plan plan, Person person, RequestInfo from) {
        var by = person.actor();
        var session = sessions.open(person.id(), from);
        var account = accounts.open(opening(id, registration, plan, person), by);
        wallets.open(id);
        if (plan.isFree()) {
            grantTrial(account, plan, by);
            return new SignedUp(person, account, Optional.empty(), session);
        }
        var begun = subscriptions.begin(id, plan, registration.interval(), by);
        return new SignedUp(person, account, Optional.of(begun), session);
    }

    private void grantTrial(Account account, Plan plan, Actor by) {
        if (plan.includedCredits() > 0) {
            grants.grant(new GrantOrder(
                    account.id(),
                    Grant.Kind.TRIAL,
                    AssetAmount.of(plan.includedCredits(), Credits.CREDITS),
                    null,
                    null,
                    "account",
                    account.id().value(),
                    "Credits to try with",
                    by));
        }
    }

    private static AccountOpening opening(AccountId id, Registration registration, Plan plan, Person person) {
        return new AccountOpening(
                id,
                registration.accountName(),
                plan.isFree() ? Account.Status.TRIAL : Account.Status.PENDING_PAYMENT,
                plan.id().value(),
                person.email(),
                registration.country().map(country -> country.code()).orElse(null),
                registration.timezone(),
                plan.terms().prices().currency(),
                person.id(),
                registration.address());
    }
}
