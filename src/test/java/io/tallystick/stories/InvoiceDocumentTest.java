package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

class InvoiceDocumentTest {

    @Scenario("The document says what the API says, digit for digit")
    void sameFigures(World world) {
        var acme = world.account("Acme")
                .onPlan("starter")
                .from("KE")
                .with(
                        "billing_address",
                        Map.of("line1", "12 Moi Avenue", "city", "Nairobi", "postal_code", "00100", "country", "KE"))
                .signsUp();
        world.administrator("Nadia").approves(acme.confirms("80.00").by("mpesa"));
        var invoice = acme.invoice();

        var page = document(acme, "pdf/");
        assertThat(page)
                .contains(invoice.get("invoice_number").asString())
                .contains("Acme", "12 Moi Avenue", "Nairobi", "Kenya")
                .contains(invoice.at("/line_items/0/description").asString())
                .contains(
                        invoice.get("total").asString(),
                        invoice.get("amount_paid").asString(),
                        invoice.get("amount_due").asString())
                .contains("USD", "M-PESA");
        assertThat(invoice.get("amount_due").asString()).isEqualTo("9.00");
    }

    @Scenario("A paid invoice asks for nothing")
    void paid(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        assertThat(document(acme, "download_pdf/")).contains("M-PESA").doesNotContain("Paid");
        world.administrator("Nadia").approves(acme.confirms("89.00").by("mpesa"));
        assertThat(document(acme, "pdf/")).contains("Paid").doesNotContain("Lipa na M-PESA");
    }

    @Scenario("An invoice is past due when its last day is over where the seller is")
    void pastDue(World world) {
        world.administrator("Nadia").setsSeller("timezone", "America/Los_Angeles");
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        acme.signUp().has("invoice.due_date", "2026-01-12");
        world.on("2026-01-13T07:59:59Z");
        assertThat(document(acme, "pdf/")).doesNotContain("Past due");
        world.on("2026-01-13T08:00:00Z");
        assertThat(document(acme, "pdf/")).contains("Past due");
    }

    @Scenario("Every name of the path gives the same file")
    void names(World world) {
        var acme = world.account("Acme").onPlan("starter").from("KE").signsUp();
        var file = acme.caller()
                .get("billing/download-invoice/" + acme.firstInvoice() + "/")
                .is(200);
        assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(file.header("Content-Disposition"))
                .contains(acme.invoice().get("invoice_number").asString() + ".pdf");
        assertThat(text(file.bytes())).isEqualTo(document(acme, "pdf/"));
    }

    private static String document(AccountInStory acme, String name) {
        return text(acme.caller()
                .get("billing/invoices/" + acme.firstInvoice() + "/" + name)
                .is(200)
                .bytes());
    }

    private static String text(byte[] file) {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace('\u00A0', ' ');
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
