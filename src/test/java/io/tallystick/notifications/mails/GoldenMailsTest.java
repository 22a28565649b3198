package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import io.tallystick.world.Golden;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mail as it is sent. */
class GoldenMailsTest {

    private static final Letterhead FROM = new Letterhead(
            "Northwind AI", "Northwind AI GmbH, Hauptstraße 12, 10115 Berlin, Germany", "billing@northwind.example");
    private static final Links LINKS = new Links("https://billing.northwind.example/");
    private static final UUID INVOICE = UUID.fromString("0190a000-0000-7000-8000-000000000001");
    private static final UUID PAYMENT = UUID.fromString("0190a000-0000-7000-8000-000000000002");
    private static final String NUMBER = "INV-2026-01-00001";

    static Stream<Arguments> mails() {
        var transfer = new TreeMap<String, String>();
        transfer.put("Account holder", "Northwind AI GmbH");
        transfer.put("IBAN", "DE89 3704 0044 0532 0130 00");
        var wallet = Map.of("JazzCash number", "+92 300 1234567");
        var ways = List.of(
                new InvoiceMail.WayToPay("Bank transfer", "Transfer 89.00 USD and quote " + NUMBER + ".", transfer),
                new InvoiceMail.WayToPay("JazzCash", "Send 89.00 USD to the number below.", wallet));
        return Stream.of(
                Arguments.of(
                        "welcome-free",
                        new WelcomeMail("Northwind AI", "Acme & Söhne", "Free", new BigDecimal("1000"), false)),
                Arguments.of("welcome-paid", new WelcomeMail("Northwind AI", "Acme", "Starter", BigDecimal.ZERO, true)),
                Arguments.of(
                        "password-reset",
                        new PasswordMail("Northwind AI", "maya@acme.example", "t0k3n", Duration.ofHours(1), false)),
                Arguments.of(
                        "set-password",
                        new PasswordMail("Northwind AI", "nadia@northwind.example", "t0k3n", Duration.ofDays(7), true)),
                Arguments.of(
                        "invoice-created",
                        new InvoiceMail(
                                "Northwind AI",
                                INVOICE,
                                NUMBER,
                                usd("89.00"),
                                LocalDate.of(2026, 2, 7),
                                "Starter, monthly",
                                ways)),
                Arguments.of(
                        "invoice-covered",
                        new InvoiceMail(
                                "Northwind AI",
                                INVOICE,
                                NUMBER,
                                usd("0"),
                                LocalDate.of(2026, 2, 7),
                                "Starter, monthly",
                                List.of())),
                Arguments.of(
                        "payment-submitted",
                        new PaymentSubmittedMail(
                                "Northwind AI", INVOICE, NUMBER, usd("89.00"), "Bank transfer", "TRX-20260131-7")),
                Arguments.of(
                        "payment-waits",
                        new PaymentWaitsMail(
                                PAYMENT,
                                "Acme",
                                NUMBER,
                                usd("80.00"),
                                usd("89.00"),
                                "Bank transfer",
                                "TRX-20260131-7")),
                Arguments.of("payment-approved", approved("89.00", "0", "0")),
                Arguments.of("payment-approved-in-part", approved("80.00", "9.00", "0")),
                Arguments.of("payment-approved-over", approved("1234.56", "0", "1145.56")),
                Arguments.of(
                        "payment-rejected",
                        new PaymentRejectedMail(
                                "Northwind AI",
                                INVOICE,
                                NUMBER,
                                usd("89.00"),
                                "TRX-20260131-7",
                                "No transfer with this reference has arrived by <3 February>.")),
                Arguments.of("payment-succeeded", succeeded(false)),
                Arguments.of("payment-succeeded-by-itself", succeeded(true)),
                Arguments.of("payment-failed", failed(false)),
                Arguments.of("payment-failed-by-itself", failed(true)),
                Arguments.of("payment-refunded", refunded("1332.5", "CN-2026-02-00001", "0")),
                Arguments.of("payment-refunded-still-due", refunded("0", null, "40.00")),
                Arguments.of(
                        "auto-top-up-stopped",
                        new TopUpStoppedMail(3, "Your card was declined.", new BigDecimal("41.250000"))),
                Arguments.of(
                        "credits-granted",
                        new CreditsGrantedMail(
                                new BigDecimal("1000.000000"),
                                new BigDecimal("1250.500000"),
                                "Starter, February 2026",
                                LocalDate.of(2026, 3, 1),
                                null)),
                Arguments.of(
                        "credits-granted-rolling-over",
                        new CreditsGrantedMail(
                                new BigDecimal("1000.000000"),
                                new BigDecimal("1000.000000"),
                                "Starter, February 2026",
                                LocalDate.of(2026, 3, 1),
                                new CreditsGrantedMail.RollsOver(new BigDecimal("250"), LocalDate.of(2026, 4, 1)))),
                Arguments.of(
                        "low-balance",
                        new LowCreditsMail(
                                "Acme & Söhne",
                                null,
                                credits("97.5"),
                                credits("100"),
                                LocalDate.of(2026, 2, 9),
                                false)),
                Arguments.of(
                        "credit-limit-nearly-reached",
                        new LowCreditsMail("Acme", null, credits("15"), credits("20"), LocalDate.of(2026, 2, 9), true)),
                Arguments.of(
                        "low-balance-of-a-user",
                        new LowCreditsMail(
                                "Acme",
                                "customer-4711",
                                new AssetAmount(-120_000, Currency.of("CHF")),
                                new AssetAmount(1_000_000, Currency.of("CHF")),
                                null,
                                false)),
                Arguments.of(
                        "self-audit-breach",
                        new BreachesFoundMail(
                                "ledger",
                                "wallets equal their transfers",
                                IntStream.rangeClosed(1, 12)
                                        .mapToObj(row -> "wallet 1 of account <%s> at row %d".formatted(INVOICE, row))
                                        .toList())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void looksAsAgreed(String name, Mail mail) {
        var letter = mail.letter(LINKS);
        var sheet = new Typesetter().set(letter, FROM);
        Golden.compareText("mails/" + name + ".html", sheet.html());
        Golden.compareText(
                "mails/" + name + ".txt",
                "Subject: " + letter.subject().replace('\u00a0', ' ') + "\n\n" + sheet.text());
    }

    private static PaymentApprovedMail approved(String amount, String stillDue, String toBalance) {
        return new PaymentApprovedMail(
                "Northwind AI",
                INVOICE,
                NUMBER,
                usd(amount),
                "Bank transfer",
                "TRX-20260131-7",
                LocalDate.of(2026, 2, 2),
                usd(stillDue),
                usd(toBalance));
    }

    private static PaymentSucceededMail succeeded(boolean automatic) {
        return new PaymentSucceededMail(
                INVOICE, NUMBER, usd("26.10"), "Card", LocalDate.of(2026, 2, 2), usd("0"), automatic);
    }

    private static PaymentFailedMail failed(boolean automatic) {
        return new PaymentFailedMail(
                INVOICE, NUMBER, usd("26.10"), "Card", "Your card has insufficient funds.", automatic);
    }

    private static PaymentRefundedMail refunded(String credits, @Nullable String creditNote, String stillDue) {
        return new PaymentRefundedMail(
                INVOICE,
                NUMBER,
                usd("40.00"),
                "Card",
                LocalDate.of(2026, 2, 2),
                "Bought by mistake",
                new BigDecimal(credits),
                creditNote,
                usd(stillDue));
    }

    private static AssetAmount credits(String amount) {
        return AssetAmount.exactly(new BigDecimal(amount), Credits.CREDITS);
    }

    private static Money usd(String amount) {
        return Money.of(new BigDecimal(amount), Currency.of("USD"));
    }
}
