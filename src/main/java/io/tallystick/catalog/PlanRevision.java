package io.tallystick.catalog;

/**
 * What an administrator wants a plan to be.
 *
 * @param terms the wanted terms; their version and start are set by {@link Plans}
 */
public record PlanRevision(
        String name, String description, boolean isPublic, boolean isActive, int sortOrder, PlanTerms terms) {

    /** The plan as it stands, to change parts of. */
    public static PlanRevision of(Plan plan) {
        return new PlanRevision(
                plan.name(), plan.description(), plan.isPublic(), plan.isActive(), plan.sortOrder(), plan.terms());
    }

    Plan applyTo(Plan plan, PlanTerms nextTerms) {
        return new Plan(
                plan.id(), plan.slug(), name, description, isPublic, isActive, sortOrder, plan.createdAt(), nextTerms);
    }
}
