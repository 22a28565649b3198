package io.tallystick.subscriptions.web.billing;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import io.tallystick.subscriptions.Subscriptions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the account agreed to. */
@RestController
class SubscriptionResource {

    private final Subscriptions subscriptions;
    private final SubscriptionJsons jsons;

    SubscriptionResource(Subscriptions subscriptions, SubscriptionJsons jsons) {
        this.subscriptions = subscriptions;
        this.jsons = jsons;
    }

    /** The account's subscription; 404 on a free plan, which has none. */
    @Allow(Permission.BILLING_READ)
    @GetMapping({"/api/v1/billing/subscription/", "/api/v1/billing/subscriptions/"})
    SubscriptionJson current(Access access) {
        return subscriptions.current(access.account()).map(jsons::of).orElseThrow(NOT_FOUND::because);
    }
}
