package io.tallystick.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BrowserTest
class PagesBrowserTest {

    /** @param person of the demo world; empty for somebody who is not signed in */
    record Place(String name, String person, String path, Consumer<Visitor> then) {

        Place(String name, String person, String path, String words) {
            this(name, person, path, visitor -> visitor.sees(words));
        }

        Place andThen(Consumer<Visitor> more) {
            return new Place(name, person, path, then.andThen(more));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Place> places() {
        return Stream.of(
                new Place("sign-in", "", "/sign-in", "Nadia Novak"),
                new Place("sign-up", "", "/sign-up", "Choose Growth"),
                new Place("forgot-password", "", "/forgot-password", "E-mail"),
                new Place("reset-password", "", "/reset-password?token=x", "New password"),
                new Place("billing-trial", "fern", "/account/billing", "87 credits left"),
                new Place("billing-unpaid", "iqbal", "/account/billing", "to pay"),
                new Place("billing-in-review", "deepa", "/account/billing", "We are checking your payment"),
                new Place("billing-rejected", "reto", "/account/billing", "was not accepted"),
                new Place("billing-active", "hanna", "/account/billing", "Image generation"),
                new Place("billing-past-due", "pedro", "/account/billing", "240.00 USD to pay"),
                new Place("billing-suspended", "sam", "/account/billing", "This account is suspended"),
                new Place("billing-cancelled", "carla", "/account/billing", "This account is cancelled"),
                new Place("billing-credits", "hanna", "/account/billing?tab=credits", "Automatic top-up")
                        .andThen(visitor -> visitor.sees("Save automatic top-up")),
                new Place("billing-methods", "hanna", "/account/billing?tab=methods", "Visa •••• 4242"),
                new Place("purchase", "hanna", "/account/credits/purchase", "Recommended")
                        .andThen(visitor -> visitor.sees("Buy 2,000 credits for 26.10")),
                new Place("pay-invoice", "pedro", "/account/invoices", "240.00 USD")
                        .andThen(visitor -> visitor.follows("INV-")
                                .presses("Pay 240.00\u00a0USD")
                                .sees("Test card")),
                new Place("usage", "hanna", "/account/usage", "Cost by operation")
                        .andThen(visitor -> visitor.sees("Image generation").sees("Where credits went")),
                new Place("usage-empty", "iqbal", "/account/usage", "No usage yet"),
                new Place("invoices", "pedro", "/account/invoices", "240.00 USD"),
                new Place("invoice", "reto", "/account/invoices", "INV-")
                        .andThen(visitor -> visitor.follows("INV-").sees("How to pay")),
                new Place("confirm-payment", "iqbal", "/account/billing", "to pay")
                        .andThen(visitor -> visitor.presses("Confirm payment").sees("Amount you paid")),
                new Place("transactions", "hanna", "/account/transactions", "Image generation"),
                new Place("transaction", "hanna", "/account/transactions?search=image", "Image generation")
                        .andThen(visitor -> visitor.follows("Image generation").sees("Who and when")),
                new Place("settings", "hanna", "/account/settings", "Stuttgart"),
                new Place("api-keys", "hanna", "/account/api-keys", "No keys yet")
                        .andThen(visitor -> visitor.presses("Create key").sees("What may it do?")),
                new Place("payments", "nadia", "/admin/payments", "Deccan Software"),
                new Place("payment", "nadia", "/admin/payments", "Deccan Software")
                        .andThen(visitor -> visitor.follows("Deccan Software").sees("Does it stand on")),
                new Place("accounts", "nadia", "/admin/accounts", "Acme Maschinenbau"),
                new Place("account", "nadia", "/admin/accounts", "Acme Maschinenbau")
                        .andThen(visitor -> visitor.follows("Acme Maschinenbau").sees("Activity")),
                new Place("account-credits", "nadia", "/admin/accounts", "Acme Maschinenbau")
                        .andThen(visitor -> visitor.follows("Acme Maschinenbau")
                                .sees("Activity")
                                .presses("Adjust credits")
                                .sees("Take credits")),
                new Place("mandate-billing", "nadia", "/admin/mandate-billing", "Choose an account"),
                mandate("settings", visitor -> visitor.sees("Threshold in percent")),
                mandate("wallets", visitor -> visitor.opens("Wallets").sees("The account’s own")),
                mandate("transactions", visitor -> visitor.opens("Transactions").sees("Balance after")),
                mandate("statistics", visitor -> visitor.opens("Statistics").sees("By provider")),
                mandate("providers", visitor -> visitor.opens("Providers").sees("Every provider")),
                new Place("auto-top-ups", "nadia", "/admin/auto-top-ups", "Ipanema Media"),
                new Place("auto-top-up", "nadia", "/admin/auto-top-ups", "Acme Maschinenbau")
                        .andThen(visitor -> visitor.follows("Acme Maschinenbau").sees("Last tries")),
                new Place("credit-costs", "nadia", "/admin/credit-costs", "Image generation"),
                new Place("credit-cost", "nadia", "/admin/credit-costs?search=translation", "3 tiers")
                        .andThen(visitor -> visitor.follows("Translation")
                                .sees("Version 1")
                                .presses("Change price")
                                .sees("What it would cost")),
                new Place("new-credit-cost", "nadia", "/admin/credit-costs/new", "How it is priced"),
                new Place("payment-methods", "nadia", "/admin/payment-methods", "Easypaisa"),
                new Place("payment-method", "nadia", "/admin/payment-methods", "Easypaisa")
                        .andThen(visitor -> visitor.presses("Edit Easypaisa").sees("Offered to customers")),
                new Place("seller", "nadia", "/admin/seller", "Second approval"),
                new Place("administrators", "nadia", "/admin/administrators", "omar@tallystick.test"),
                new Place("platform-keys", "nadia", "/admin/api-keys", "No keys yet"),
                new Place("audit", "nadia", "/admin/audit", "Payment approved"),
                new Place("self-audit", "nadia", "/admin/self-audit", "Examine everything now")
                        .andThen(visitor -> visitor.presses("Examine everything now")
                                .sees("promises about stored data hold, examined")),
                new Place("administrators-only", "fern", "/admin/payments", "For administrators only"),
                new Place("mailbox", "", "/sandbox/mailbox", "Receipt for"),
                new Place("mail", "", "/sandbox/mailbox", "Receipt for")
                        .andThen(visitor -> visitor.follows("Receipt for").sees("Plain text")),
                new Place("clock", "", "/sandbox/clock", "Move forward"),
                new Place("no-such-page", "", "/nowhere", "There is no such page"));
    }

    /** A part of the page on how an account is billed, reached from the account. */
    private static Place mandate(String name, Consumer<Visitor> then) {
        return new Place("mandate-" + name, "nadia", "/admin/accounts", "Acme Maschinenbau")
                .andThen(visitor -> visitor.follows("Acme Maschinenbau")
                        .sees("Activity")
                        .follows("See mandate billing")
                        .sees("Acme Maschinenbau GmbH: prepaid"))
                .andThen(then);
    }

    private static Stream<Arguments> everyoneInEveryLook() {
        var people = places().map(Place::person).distinct().toList();
        return Stream.of(Look.values()).flatMap(look -> people.stream().map(person -> Arguments.of(person, look)));
    }

    /** Each person walks through their pages in one visit, as people do; all of the pages are looked at, whichever fails. */
    @ParameterizedTest(name = "of {0}, {1}")
    @MethodSource("everyoneInEveryLook")
    void areReadableForEveryone(String person, Look look, Front front) {
        var visitor = person.isEmpty() ? front.visitor(look) : front.person(person, look);
        assertAll(places().filter(place -> place.person().equals(person))
                .map(place -> () -> visit(visitor, place, look)));
    }

    private static void visit(Visitor visitor, Place place, Look look) {
        visitor.goesTo(place.path());
        place.then().accept(visitor);
        visitor.waitsUntilCalm().picture(look.name().toLowerCase(Locale.ROOT) + "/" + place.name());
        visitor.isAccessible();
    }
}
