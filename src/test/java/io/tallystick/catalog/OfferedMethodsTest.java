package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a payer is offered. */
class OfferedMethodsTest {

    private static final Country PAKISTAN = Country.of("PK");
    private static final Country GERMANY = Country.of("DE");
    private static final CardGateways ALL = new CardGateways(true, true);

    private final PaymentMethod stripe = method(null, "stripe", true);
    private final PaymentMethod everywhere = method(null, "bank_transfer", true);
    private final PaymentMethod inPakistan = method(PAKISTAN, "bank_transfer", true);
    private final PaymentMethod inGermany = method(GERMANY, "sepa_transfer", true);
    private final List<PaymentMethod> configured = List.of(stripe, inPakistan, inGermany, everywhere);

    @Nested
    class ACountrysOwnRecord {

        @Test
        void replacesTheGlobalOneOfTheSameMethod() {
            assertThat(OfferedMethods.in(PAKISTAN, configured, ALL)).containsExactly(stripe, inPakistan);
        }

        @Test
        void standsBesideTheGlobalOneOfAnotherMethod() {
            assertThat(OfferedMethods.in(GERMANY, configured, ALL)).containsExactly(stripe, inGermany, everywhere);
        }

        @Test
        void withdrawsTheGlobalOneWhenItIsDisabled() {
            var withdrawn = method(PAKISTAN, "bank_transfer", false);
            assertThat(OfferedMethods.in(PAKISTAN, List.of(stripe, withdrawn, everywhere), ALL))
                    .containsExactly(stripe);
        }
    }

    @Nested
    class WithoutARecordOfItsOwn {

        @Test
        void aCountryIsOfferedWhatIsOfferedEverywhere() {
            assertThat(OfferedMethods.in(Country.of("FJ"), configured, ALL)).containsExactly(stripe, everywhere);
        }

        @Test
        void soIsAPayerOfWhomNoCountryIsKnown() {
            assertThat(OfferedMethods.in(null, configured, ALL)).containsExactly(stripe, everywhere);
        }
    }

    @Test
    void aGatewayThatCannotChargeIsNotOffered() {
        assertThat(OfferedMethods.in(GERMANY, configured, new CardGateways(false, true)))
                .containsExactly(inGermany, everywhere);
    }

    @Test
    void instructionsNameReferenceAndAmountOfTheInvoice() {
        assertThat(everywhere.instructionsFor("INV-2026-01-00001", Money.ofMinor(8900, Currency.of("USD"))))
                .isEqualTo("Send 89.00 USD and write INV-2026-01-00001.");
        assertThat(everywhere.generalInstructions()).isEqualTo("Send the invoice total and write the invoice number.");
    }

    @Test
    void allButTheGatewaysAreApprovedByHand() {
        assertThat(everywhere.isManual()).isTrue();
        assertThat(inGermany.isManual()).isTrue();
        assertThat(stripe.isManual()).isFalse();
    }

    private static PaymentMethod method(@Nullable Country country, String method, boolean isEnabled) {
        return new PaymentMethod(
                new PaymentMethod.Id(Uuids.next()),
                country,
                method,
                method,
                "Send {amount} and write {reference}.",
                Map.of(),
                Map.of(),
                1,
                isEnabled);
    }
}
