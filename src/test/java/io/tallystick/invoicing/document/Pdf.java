package io.tallystick.invoicing.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A finished file, read as its receiver reads it. */
record Pdf(byte[] bytes) {
    static final InvoicePdf WRITER = new InvoicePdf();

    static Pdf of(Samples sample) {
        return new Pdf(WRITER.render(sample.document()));
    }

    List<String> pages() {
        return read(document -> IntStream.rangeClosed(1, document.getNumberOfPages())
                .mapToObj(page -> page(document, page))
                .toList());
    }

    String text() {
        return String.join("\n", pages());
    }

    private static String page(PDDocument document, int page) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document).replace('\u00A0', ' ');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    List<PDFont> fonts() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(page -> StreamSupport.stream(
                                page.getResources().getFontNames().spliterator(), false)
                        .map(name -> {
                            try {
                                return page.getResources().getFont(name);
                            } catch (IOException e) {
                                throw new IllegalStateException(e);
                            }
                        }))
                .toList());
    }

    <T> T read(java.util.function.Function<PDDocument, T> question) {
        try (var document = Loader.loadPDF(bytes)) {
            return question.apply(document);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What veraPDF finds wrong with it as PDF/A-3a, the level it claims. */
    List<String> faults() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFA_3_A);
                var validator = foundry.createValidator(PDFAFlavour.PDFA_3_A, 100, false, true, false)) {
            var result = validator.validate(parser);
            var faults = result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
            return result.isCompliant() ? List.of() : faults;
        }
    }
}
