package io.tallystick.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.geo.Country;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.problems.ProblemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Packages, ways to pay and the seller, as the database keeps them. */
@CatalogTest
class CatalogStoresTest {

    private static final Actor NADIA = Actor.administrator(PersonId.next(), "Nadia");
    private static final Currency USD = Currency.of("USD");

    @Autowired
    PaymentMethods methods;

    @Autowired
    CreditPackages packages;

    @Autowired
    Sellers sellers;

    @Autowired
    CatalogTest.Newspaper newspaper;

    @Test
    void fourteenWaysToPayExistAfterTheFirstStart() {
        assertThat(methods.all())
                .extracting(method ->
                        (method.country() == null ? "*" : method.country().code()) + " " + method.method())
                .containsExactlyInAnyOrder(
                        "* stripe",
                        "* paypal",
                        "* bank_transfer",
                        "PK bank_transfer",
                        "PK jazzcash",
                        "PK easypaisa",
                        "IN upi",
                        "IN bank_transfer",
                        "CH qr_bill",
                        "DE sepa_transfer",
                        "GB faster_payments",
                        "US ach_transfer",
                        "BR pix",
                        "KE mpesa");
    }

    @Test
    void everyManualWaySaysWhereReferenceAndAmountGo() {
        assertThat(methods.all()).filteredOn(PaymentMethod::isManual).allSatisfy(method -> {
            assertThat(method.instructions()).contains("{reference}", "{amount}");
            assertThat(method.bankDetails().isEmpty())
                    .isNotEqualTo(method.walletDetails().isEmpty());
        });
    }

    @Test
    void aPayerSeesLocalWaysBeforeTheInternationalTransfer() {
        assertThat(methods.available(Country.of("DE")))
                .extracting(PaymentMethod::method)
                .containsExactly("stripe", "paypal", "sepa_transfer", "bank_transfer");
        assertThat(methods.available(Country.of("PK")))
                .extracting(PaymentMethod::method)
                .containsExactly("stripe", "paypal", "bank_transfer", "jazzcash", "easypaisa");
        assertThat(methods.offered(Country.of("PK"), "bank_transfer").displayName())
                .contains("IBFT");
    }

    @Test
    void aWayThatIsNotOfferedIsRefusedBesideItsField() {
        assertThatThrownBy(() -> methods.offered(Country.of("DE"), "mpesa"))
                .asInstanceOf(type(ProblemException.class))
                .extracting(refusal -> refusal.problem().code(), ProblemException::field)
                .containsExactly("payment_method_not_offered", "payment_method");
    }

    @Test
    void detailsKeepTheOrderInWhichAPayerTypesThem() {
        var added = methods.add(
                transfer(Country.of("NG"), details("Zenith account", "1", "Account name", "2", "Bank", "3")), NADIA);

        assertThat(methods.find(added.id())).contains(added);
        assertThat(methods.find(added.id()).orElseThrow().bankDetails().keySet())
                .containsExactly("Zenith account", "Account name", "Bank");
    }

    @Test
    void everywhereHasOneRecordForAMethodToo() {
        assertThatThrownBy(() -> methods.add(transfer(null, Map.of()), NADIA))
                .asInstanceOf(type(ProblemException.class))
                .extracting(refusal -> refusal.problem().code())
                .isEqualTo("payment_method_exists");
    }

    @Test
    void anotherBankAccountIsNewsThatShowsTheEndOfItsNumber() {
        var before = methods.add(transfer(Country.of("NG"), details("IBAN", "NG12 3456 7890 1111")), NADIA);
        methods.change(
                before.id(),
                method -> transfer(before.id(), method.country(), details("IBAN", "NG99 9999 9999 1111")),
                NADIA);

        assertThat(newspaper.last())
                .asInstanceOf(type(PaymentMethodEvent.Changed.class))
                .satisfies(changed -> {
                    assertThat(changed.by()).isEqualTo(NADIA);
                    assertThat(changed.changes()).isEqualTo(Map.of("bank_details", "IBAN: ••••1111 → IBAN: ••••1111"));
                    assertThat(changed.audit().action()).isEqualTo("payment_method.changed");
                });
    }

    @Test
    void removingIsNewsAsWell() {
        var pix = methods.offered(Country.of("BR"), "pix");
        methods.remove(pix.id(), NADIA);

        assertThat(methods.find(pix.id())).isEmpty();
        assertThat(newspaper.last()).isEqualTo(new PaymentMethodEvent.Removed(pix, NADIA));
    }

    @Test
    void fourPackagesExistAfterTheFirstStart() {
        assertThat(packages.active())
                .extracting(CreditPackage::slug, CreditPackage::credits, credits -> credits.finalPrice()
                        .toString())
                .containsExactly(
                        tuple("starter", 500L, "9.00 USD"),
                        tuple("pro", 2000L, "26.10 USD"),
                        tuple("business", 5000L, "50.15 USD"),
                        tuple("enterprise", 15000L, "119.20 USD"));
        assertThat(packages.active())
                .filteredOn(CreditPackage::isFeatured)
                .extracting(CreditPackage::slug)
                .containsExactly("pro");
    }

    @Test
    void aPackageThatIsNoLongerSoldCanStillBeFound() {
        var pro = packages.active().get(1);
        var withdrawn = packages.change(pro.id(), CatalogStoresTest::withdrawn, NADIA);

        assertThat(packages.active()).doesNotContain(withdrawn).hasSize(3);
        assertThat(packages.find(pro.id())).contains(withdrawn);
        assertThat(newspaper.last())
                .asInstanceOf(type(CreditPackageEvent.Changed.class))
                .extracting(CreditPackageEvent.Changed::changes)
                .isEqualTo(Map.of("is_active", "true → false"));
    }

    @Test
    void theSellerOfTheFirstStartIsAPlaceholder() {
        assertThat(sellers.current().legalName()).isEqualTo("Tallystick Demo Ltd");
        assertThat(sellers.current().timezone().getId()).isEqualTo("UTC");
        assertThat(sellers.current().wantsSecondApproval(Money.ofMinor(99_999_999, USD)))
                .isFalse();
    }

    @Test
    void largePaymentsOfACurrencyCanNeedTwoAdministrators() {
        var limit = Money.ofMinor(100_000, USD);
        var seller = sellers.change(current -> approvedTwiceAbove(current, limit), NADIA);

        assertThat(sellers.current()).isEqualTo(seller);
        assertThat(seller.updatedAt()).isEqualTo(CatalogTest.NOW);
        assertThat(seller.wantsSecondApproval(limit)).isFalse();
        assertThat(seller.wantsSecondApproval(limit.plus(Money.ofMinor(1, USD))))
                .isTrue();
        assertThat(seller.wantsSecondApproval(Money.ofMinor(999_999, Currency.of("EUR"))))
                .isFalse();
        assertThat(newspaper.last())
                .asInstanceOf(type(SellerEvent.Changed.class))
                .extracting(SellerEvent.Changed::changes)
                .isEqualTo(Map.of("second_approval_above", "none → 1000.00 USD"));
    }

    @Test
    void theLogoComesAndGoes() {
        var logo = new Logo(new byte[] {1, 2, 3}, "image/png");
        sellers.putLogo(logo, NADIA);
        assertThat(sellers.logo()).contains(logo);
        assertThat(sellers.current().hasLogo()).isTrue();

        sellers.removeLogo(NADIA);
        assertThat(sellers.logo()).isEmpty();
        assertThat(sellers.current().hasLogo()).isFalse();
    }

    private static CreditPackage withdrawn(CreditPackage credits) {
        return new CreditPackage(
                credits.id(),
                credits.slug(),
                credits.name(),
                credits.credits(),
                credits.price(),
                credits.discountPercentage(),
                credits.isFeatured(),
                false,
                credits.sortOrder(),
                credits.validDays(),
                credits.stripeProductId(),
                credits.paypalProductId());
    }

    private static Seller approvedTwiceAbove(Seller seller, Money limit) {
        return new Seller(
                seller.name(),
                seller.legalName(),
                seller.address(),
                seller.taxId(),
                seller.email(),
                seller.phone(),
                seller.website(),
                seller.timezone(),
                seller.currency(),
                seller.invoiceFooter(),
                seller.bank(),
                Map.of(limit.currency(), limit),
                seller.hasLogo(),
                seller.updatedAt());
    }

    private static PaymentMethod transfer(@Nullable Country country, Map<String, String> details) {
        return transfer(new PaymentMethod.Id(Uuids.next()), country, details);
    }

    private static PaymentMethod transfer(PaymentMethod.Id id, @Nullable Country country, Map<String, String> details) {
        return new PaymentMethod(id, country, "bank_transfer", "Transfer", "Pay.", details, Map.of(), 1, true);
    }

    private static Map<String, String> details(String... labelsAndValues) {
        var details = new LinkedHashMap<String, String>();
        for (var pair : List.of(labelsAndValues).stream()
                .gather(Gatherers.windowFixed(2))
                .toList()) {
            details.put(pair.get(0), pair.get(1));
        }
        return details;
    }
}
