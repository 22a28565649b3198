package io.tallystick.invoicing.document;

import static io.tallystick.invoicing.document.Samples.line;
import static io.tallystick.invoicing.document.Samples.ordinary;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.invoicing.document.InvoiceDocument.Status;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InvoicePdfTest {
    @Nested
    class AnOrdinaryInvoice {
        private final Pdf pdf = Pdf.of(ordinary());

        @Test
        void fitsOnOnePageAndPrintsTheFiguresItWasGiven() {
            assertThat(pdf.pages()).hasSize(1);
            assertThat(pdf.text())
                    .contains("API calls above the plan 1,234,567 0.00085 1,049.38")
                    .contains("Credit for unused time on Starter plan 1 \u221212.35 \u221212.35")
                    .contains("Subtotal 1,240.03 EUR")
                    .contains("VAT 23 % on 1,240.03 EUR 285.21 EUR")
                    .contains("Total 1,525.24 EUR")
                    .contains("Amount due 1,525.24 EUR");
        }

        @Test
        void saysWhoPaysWhomWhenAndHow() {
            assertThat(pdf.text())
                    .contains("Northwind Cloud Services Ltd", "Acme Research GmbH", "Tax ID DE811234567")
                    .contains("1,525.24 EUR due 19 March 2026", "Pending")
                    .contains("Please quote the reference INV-2026-03-00042")
                    .contains("IBAN IE29 AIBK 9311 5212 3456 78")
                    .contains("Registered in Ireland, no. 512345", "Page 1 of 1");
        }
    }

    @Nested
    class ManyLines {
        private final Pdf pdf = Pdf.of(ordinary().withLines(250));

        @Test
        void repeatTheHeadingOnEveryPageThatHasLines() {
            var pages = pdf.pages();
            assertThat(pages).hasSizeGreaterThan(10);
            assertThat(pages).filteredOn(page -> page.contains("Project ")).allSatisfy(page -> assertThat(page)
                    .contains("Description Quantity Unit price Amount, EUR"));
            assertThat(pages.getLast()).contains("Page " + pages.size() + " of " + pages.size());
            assertThat(pages.get(1)).contains("Invoice INV-2026-03-00042 · Acme Research GmbH");
        }

        @Test
        void areAllThereInOrder() {
            var numbers = pdf.text()
                    .lines()
                    .filter(line -> line.startsWith("Project "))
                    .map(line -> Integer.parseInt(line.substring(8, line.indexOf(':'))));
            assertThat(numbers)
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, 250).boxed().toList());
        }

        @Test
        void neverLeaveTheTotalsAlone() {
            for (int count = 9; count <= 18; count++) {
                var withTotals = Pdf.of(ordinary().withLines(count)).pages().stream()
                        .filter(page -> page.contains("Amount due"))
                        .toList();
                assertThat(withTotals)
                        .as(count + " lines")
                        .singleElement()
                        .asString()
                        .contains("Subtotal", "Project " + count);
            }
        }
    }

    @Nested
    class AsTheStatusSays {
        @Test
        void aPaidInvoiceShowsThePaymentAndAsksForNothing() {
            assertThat(Pdf.of(ordinary().with(Status.PAID)).text())
                    .contains("Paid in full on 17 March 2026", "Paid \u22121,525.24 EUR", "Amount due 0.00 EUR")
                    .doesNotContain("How to pay", "IBAN");
        }

        @Test
        void aVoidInvoiceOwesNothing() {
            assertThat(Pdf.of(ordinary().with(Status.VOID)).text())
                    .contains("This invoice is void. Nothing is owed.")
                    .doesNotContain("How to pay", "Amount due", "Due date");
        }

        @Test
        void aLateInvoiceSaysSince() {
            assertThat(Pdf.of(ordinary().with(Status.PAST_DUE)).text())
                    .contains("1,525.24 EUR was due 19 March 2026", "Past due", "How to pay");
        }
    }

    @Nested
    class StrangeInput {
        @Test
        void markupIsText() {
            var text = Pdf.of(ordinary().to("<script>alert(1)</script> & Söhne", "${7*7} [[${page}]] &lt;"))
                    .text();
            assertThat(text).contains("<script>alert(1)</script> & Söhne", "${7*7} [[${page}]] &lt;");
        }

        @Test
        void hugeAmountsStayInsideThePageWithAllTheirDigits() {
            var amount = "123456789012345678901234567890.12";
            var text = Pdf.of(ordinary().with(line("Everything", null, "1", amount, amount)))
                    .text();
            assertThat(text)
                    .contains(
                            "Everything 1 123,456,789,012,345,678,901,234,567,890.12 123,456,789,012,345,678,901,234,567,890.12")
                    .contains("Subtotal 123,456,789,012,345,678,901,234,567,890.12 EUR");
        }

        @Test
        void longWordsAreBrokenNotCutOff() {
            var name = "Donau" + "dampf".repeat(60);
            var text = Pdf.of(ordinary().to(name).with(line(name, null, "1", "1", "1")))
                    .text();
            assertThat(text.replaceAll("[^dampf]", "")).contains("dampf".repeat(20));
            assertThat(text.split("dampf", -1)).hasSizeGreaterThan(100);
        }

        @Test
        void aDescriptionLongerThanAPageIsPrintedToItsEnd() {
            var text = Pdf.of(ordinary().with(line("word ".repeat(4000) + "end", null, "1", "1", "1")))
                    .text();
            assertThat(text.split("\\bword\\b", -1)).hasSize(4001);
            assertThat(text).contains("end", "Amount due");
        }

        @Test
        void aLongFooterKeepsToTheFootOfThePage() {
            var seller = ordinary().seller();
            var footer = IntStream.rangeClosed(1, 9)
                    .mapToObj(i -> "Term " + i + " applies")
                    .collect(joining("\n"));
            var chatty = new InvoiceDocument.Seller(
                    seller.name(), null, seller.addressLines(), null, null, null, null, footer);
            assertThat(Pdf.of(ordinary().from(chatty).withLines(30)).pages())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(page -> assertThat(page.indexOf("Term 1 applies"))
                            .isGreaterThan(page.lastIndexOf("Project "))
                            .isLessThan(page.indexOf("Term 9 applies")));
        }

        @Test
        void manyThreadsMayWriteAtOnce() {
            var expected = Pdf.of(ordinary()).bytes();
            assertThat(IntStream.range(0, 24)
                            .parallel()
                            .mapToObj(i -> Pdf.of(ordinary()).bytes())
                            .toList())
                    .allSatisfy(bytes -> assertThat(bytes).isEqualTo(expected));
        }

        @Test
        void aLogoThatIsNoneIsLeftOut() {
            assertThat(Pdf.of(ordinary().from(Logos.seller(new byte[] {1, 2, 3})))
                            .text())
                    .startsWith("Northwind Cloud Northwind Cloud Services Ltd");
        }

        @Test
        void currenciesHaveTheirOwnDigits() {
            assertThat(Pdf.of(ordinary()
                                    .with(line("A", null, "1", "8900", "8900"))
                                    .in("JPY"))
                            .text())
                    .contains("A 1 8,900 8,900", "Amount, JPY", "Total 10,947 JPY");
            assertThat(Pdf.of(ordinary().with(line("A", null, "1", "1", "1")).in("KWD"))
                            .text())
                    .contains("A 1 1.000 1.000", "Total 1.230 KWD");
        }
    }
}
