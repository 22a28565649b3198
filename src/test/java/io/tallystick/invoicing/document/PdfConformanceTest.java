package io.tallystick.invoicing.document;

import static io.tallystick.invoicing.document.Samples.line;
import static io.tallystick.invoicing.document.Samples.ordinary;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.invoicing.document.InvoiceDocument.Status;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page is PDF/A-3a by the judgement of veraPDF. */
class PdfConformanceTest {
    static Stream<Arguments> invoices() {
        var one = ordinary();
        return Stream.of(
                Arguments.of("ordinary", one),
                Arguments.of("void", one.with(Status.VOID)),
                Arguments.of("with a logo", one.from(Logos.seller(Logos.png()))),
                Arguments.of("of several pages", one.withLines(40)),
                Arguments.of("Greek", one.to("Νεφέλη Υπολογιστική Α.Ε.", "Λεωφόρος Κηφισίας 44")),
                Arguments.of("Cyrillic", one.to("ТОВ «Хмарні обчислення Їжак»", "01001 Київ")),
                Arguments.of("Arabic", one.to("شركة النور للتجارة (2026) ذ.م.م", "شارع الملك فهد 12")),
                Arguments.of("Persian", one.to("شرکت چابک‌سازان ژرف", "پلاک ۱۲۳")),
                Arguments.of("Hebrew", one.to("חברת אור בע\"מ")),
                Arguments.of("Chinese", one.to("北京云计算科技有限公司", "現代城5號樓")),
                Arguments.of("Japanese", one.to("株式会社クラウド計算", "東京都渋谷区神南1丁目")),
                Arguments.of("Korean", one.to("주식회사 클라우드")),
                Arguments.of("Georgian and Armenian", one.to("ქართული", "Հայերեն")),
                Arguments.of("unsupported", one.to("भारत 🎉", "ถนนสุขุมวิท", "\uD800\uFFFF\u0007")),
                Arguments.of("empty", one.with().to("", "")),
                Arguments.of("markup", one.with(line("<b>&amp; ]]> ${page}", "--", "1", "1", "1"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("invoices")
    void isPdfA(String kind, Samples sample) throws Exception {
        assertThat(Pdf.of(sample).faults()).as(kind).isEmpty();
    }

    @Test
    void theJudgeFindsFaults() throws Exception {
        var plain = new java.io.ByteArrayOutputStream();
        try (var document = new org.apache.pdfbox.pdmodel.PDDocument()) {
            document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            document.save(plain);
        }
        assertThat(new Pdf(plain.toByteArray()).faults()).isNotEmpty();
    }

    @Test
    void everyFontIsEmbeddedAsSubset() {
        var pdf = Pdf.of(ordinary());
        assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.isEmbedded()).isTrue();
            assertThat(font.getName()).matches("[A-Z]{6}\\+.+");
        });
        assertThat(pdf.bytes()).hasSizeLessThan(100_000);
    }

    @Test
    void saysWhatItIs() {
        Pdf.of(ordinary()).read(document -> {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Invoice INV-2026-03-00042");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Northwind Cloud");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            return document;
        });
    }

    @Test
    void sameInvoiceGivesSameBytes() {
        var sample = ordinary().from(Logos.seller(Logos.png())).to("株式会社クラウド計算", "شارع الملك فهد 12");
        assertThat(Pdf.of(sample).bytes()).isEqualTo(new InvoicePdf().render(sample.document()));
    }
}
