package io.tallystick.catalog;

import static io.tallystick.catalog.Changes.text;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.LinkedHashMap;
import java.util.Map;

/** What happened to a plan. */
public sealed interface PlanEvent extends Audited {

    Plan plan();

    Actor by();

    /** A plan may be sold. */
    record Created(Plan plan, Actor by) implements PlanEvent {
        @Override
        public AuditFact audit() {
            return fact(this, "plan.created").withAll(Changes.all(fields(plan)));
        }
    }

    /** The plan has a new version, or other words around the same one. Subscriptions stay on the version they agreed to. */
    record Revised(Plan before, Plan plan, Actor by) implements PlanEvent {

        public boolean isNewVersion() {
            return before.version() != plan.version();
        }

        /** The fields that differ, each as {@code old → new}. */
        public Map<String, String> changes() {
            return Changes.between(fields(before), fields(plan));
        }

        @Override
        public AuditFact audit() {
            return fact(this, "plan.revised").withAll(changes());
        }
    }

    private static AuditFact fact(PlanEvent event, String action) {
        return AuditFact.of(action, AccountId.PLATFORM, event.by())
                .about("plan", event.plan().id().value(), event.plan().name());
    }

    private static Map<String, String> fields(Plan plan) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("slug", plan.slug());
        fields.put("name", plan.name());
        fields.put("description", plan.description());
        fields.put("is_public", text(plan.isPublic()));
        fields.put("is_active", text(plan.isActive()));
        fields.put("sort_order", text(plan.sortOrder()));
        fields.put("version", text(plan.version()));
        fields.put("price_monthly", text(plan.terms().prices().monthly()));
        fields.put("price_yearly", text(plan.terms().prices().yearly()));
        fields.put("features", String.join("; ", plan.features()));
        fields.put("limits", text(plan.limits()));
        fields.put("included_credits", text(plan.includedCredits()));
        fields.put(
                "credits_rollover_cap",
                plan.creditsRolloverCap().map(AssetAmount::plain).orElse(""));
        fields.put("trial_days", text(plan.trialDays()));
        fields.put("stripe_price_id_monthly", text(plan.terms().stripePrices().monthly()));
        fields.put("stripe_price_id_yearly", text(plan.terms().stripePrices().yearly()));
        return fields;
    }
}
