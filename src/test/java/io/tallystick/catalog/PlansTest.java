package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.time.BillingInterval;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@CatalogTest
class PlansTest {

    private static final Currency USD = Currency.of("USD");
    private static final Actor NADIA = Actor.administrator(PersonId.next(), "Nadia");

    @Autowired
    Plans plans;

    @Autowired
    CatalogTest.Newspaper newspaper;

    @Autowired
    JdbcClient sql;

    @Test
    void signUpOffersThePublicPlansInOrder() {
        assertThat(plans.active()).extracting(Plan::slug).containsExactly("free", "starter", "growth", "scale");
        assertThat(plans.all()).extracting(Plan::slug).contains("internal");
    }

    @Test
    void aYearCostsTenMonths() {
        assertThat(plans.all()).allSatisfy(plan -> assertThat(plan.priceFor(BillingInterval.YEAR))
                .isEqualTo(plan.priceFor(BillingInterval.MONTH).times(10)));
        assertThat(starter().priceFor(BillingInterval.MONTH)).hasToString("89.00 USD");
    }

    @Test
    void anotherPriceMakesANewVersionAndTheOldOneStays() {
        var starter = starter();
        var revised = plans.revise(starter.id(), wanted -> priced(wanted, 9900, 99000), NADIA);

        assertThat(revised.version()).isEqualTo(2);
        assertThat(revised.terms().validFrom()).isEqualTo(CatalogTest.NOW);
        assertThat(starter()).isEqualTo(revised);
        assertThat(plans.version(starter.id(), 1)).get().extracting(Plan::terms).isEqualTo(starter.terms());
        assertThat(newspaper.last())
                .asInstanceOf(type(PlanEvent.Revised.class))
                .extracting(PlanEvent.Revised::changes)
                .isEqualTo(Map.of(
                        "version", "1 → 2",
                        "price_monthly", "89.00 USD → 99.00 USD",
                        "price_yearly", "890.00 USD → 990.00 USD"));
    }

    @Test
    void otherWordsAreNoNewVersion() {
        var revised = plans.revise(starter().id(), wanted -> named(wanted, "Solo"), NADIA);

        assertThat(revised.version()).isEqualTo(1);
        assertThat(starter().name()).isEqualTo("Solo");
    }

    @Test
    void anEditThatChangesNothingIsNoNews() {
        var before = newspaper.count();
        plans.revise(starter().id(), wanted -> wanted, NADIA);
        assertThat(newspaper.count()).isEqualTo(before);
    }

    @Test
    void aStripePriceDoesNotOutliveItsAmount() {
        var id = starter().id();
        plans.revise(id, wanted -> terms(wanted, 8900, 89000, new StripePrices("price_month", "price_year")), NADIA);
        assertThat(starter().version()).as("an id may be filled in").isEqualTo(1);

        plans.revise(id, wanted -> priced(wanted, 9900, 89000), NADIA);
        assertThat(starter().terms().stripePrices()).isEqualTo(new StripePrices(null, "price_year"));
    }

    @Test
    void aSlugIsGivenOnce() {
        var copy = PlanRevision.of(starter());
        assertThat(plans.create("solo", copy, NADIA))
                .isEqualTo(plans.findBySlug("solo").orElseThrow());
        assertThatThrownBy(() -> plans.create("starter", copy, NADIA))
                .asInstanceOf(type(ProblemException.class))
                .extracting(problem -> problem.problem().code(), ProblemException::field)
                .containsExactly("slug_taken", "slug");
    }

    @Test
    void theDatabaseItselfKeepsWhatWasAgreed() {
        assertThatThrownBy(() -> sql.sql("update catalog.plan_version set price_monthly_minor = 1")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasRootCauseMessage("ERROR: permission denied for table plan_version");
    }

    private Plan starter() {
        return plans.findBySlug("starter").orElseThrow();
    }

    private static PlanRevision priced(PlanRevision wanted, long monthly, long yearly) {
        return terms(wanted, monthly, yearly, wanted.terms().stripePrices());
    }

    private static PlanRevision terms(PlanRevision wanted, long monthly, long yearly, StripePrices stripe) {
        var terms = wanted.terms();
        var prices = new PlanPrices(Money.ofMinor(monthly, USD), Money.ofMinor(yearly, USD));
        return new PlanRevision(
                wanted.name(),
                wanted.description(),
                wanted.isPublic(),
                wanted.isActive(),
                wanted.sortOrder(),
                new PlanTerms(
                        terms.version(),
                        prices,
                        List.copyOf(terms.features()),
                        terms.limits(),
                        terms.includedCredits(),
                        terms.creditsRolloverCap(),
                        terms.trialDays(),
                        stripe,
                        terms.validFrom()));
    }

    private static PlanRevision named(PlanRevision wanted, String name) {
        return new PlanRevision(
                name, wanted.description(), wanted.isPublic(), wanted.isActive(), wanted.sortOrder(), wanted.terms());
    }
}
