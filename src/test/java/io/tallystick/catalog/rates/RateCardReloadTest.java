package io.tallystick.catalog.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.catalog.pricing.FlatPrice;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.web.WebTest;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** When a change of the rate card is known: at once where it was made, with the next look elsewhere. */
@WebTest
class RateCardReloadTest {

    @Autowired
    RateCard here;

    @Autowired
    Rates rates;

    @Autowired
    RateStore store;

    @Autowired
    BuiltInRates builtIn;

    @Autowired
    Tenancy tenancy;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Clock clock;

    private final String operation = "reload_" + UUID.randomUUID();
    private RateCard elsewhere;

    @BeforeEach
    void anotherProcessKnowsTheCardAsItIs() {
        elsewhere = new RateCard(store, builtIn, tenancy, transactions);
        elsewhere.catchUp();
    }

    @Test
    void aNewPriceIsKnownHereAtOnceAndElsewhereAfterTheNextLook() {
        var rate = create("3");
        assertThat(priceIn(here)).isEqualTo("3");
        assertThatThrownBy(() -> priceIn(elsewhere)).isInstanceOf(ProblemException.class);
        elsewhere.catchUp();
        assertThat(priceIn(elsewhere)).isEqualTo("3");

        change(rate, "4");
        assertThat(priceIn(here)).isEqualTo("4");
        assertThat(priceIn(elsewhere)).isEqualTo("3");
        elsewhere.catchUp();
        assertThat(priceIn(elsewhere)).isEqualTo("4");
    }

    @Test
    void aChangeThatIsRolledBackIsNeverKnown() {
        var rate = create("3");
        new TransactionTemplate(transactions).executeWithoutResult(work -> {
            change(rate, "4");
            assertThat(priceIn(here)).as("not before it is committed").isEqualTo("3");
            work.setRollbackOnly();
        });
        assertThat(priceIn(here)).isEqualTo("3");
        elsewhere.catchUp();
        assertThat(priceIn(elsewhere)).isEqualTo("3");
    }

    @Test
    void aLookThatFindsNothingNewKeepsWhatIsKnown() {
        create("3");
        elsewhere.catchUp();
        var known = elsewhere.applying(question());
        elsewhere.catchUp();
        assertThat(elsewhere.applying(question())).isSameAs(known);
    }

    private Rate.Id create(String price) {
        var key = new RateKey(operation, "request", null, null, null, Credits.CREDITS);
        var wanted = new NewRate(AccountId.PLATFORM, key, flat(price), null, null, null);
        return tenancy.acrossAccounts(() -> rates.create(wanted, Actor.SYSTEM))
                .rate()
                .id();
    }

    private void change(Rate.Id rate, String price) {
        tenancy.acrossAccounts(
                () -> rates.change(rate, null, before -> new RateChange(flat(price), null, null), Actor.SYSTEM));
    }

    private static FlatPrice flat(String price) {
        return new FlatPrice(new BigDecimal(price));
    }

    private RateQuestion question() {
        return RateQuestion.of(AccountId.next(), operation, BigDecimal.ONE, clock.instant());
    }

    private String priceIn(RateCard card) {
        return card.price(question()).amount().plain();
    }
}
