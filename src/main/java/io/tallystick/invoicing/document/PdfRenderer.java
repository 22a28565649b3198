package io.tallystick.invoicing.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Turns XHTML into PDF/A-3a: tagged for screen readers, fonts embedded, colours tied to sRGB. Serves any document, not
 * only invoices, and is safe to share between threads. Nothing is fetched: pictures stand in the page as data addresses.
 */
public final class PdfRenderer {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // The layout engine reports every stylesheet and font it reads; only what went wrong is news to us.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    /**
     * Sets a page whose texts have gone through a {@link Lettering}.
     *
     * @param typefaces the fonts to embed, those of one family under one name
     */
    byte[] render(String xhtml, List<Typeface> typefaces, PdfDetails details) {
        try (var target = new PDDocument();
                var renderer = builder(xhtml, typefaces, target).buildPdfRenderer();
                var document = renderer.createPDFKeepOpen()) {
            describe(document, details);
            // An e-invoice is attached here, as an associated file of the document's catalog.
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the page cannot be set", e);
        }
    }

    private static PdfRendererBuilder builder(String xhtml, List<Typeface> typefaces, PDDocument target) {
        var builder = new PdfRendererBuilder()
                .usePDDocument(target)
                .useFastMode()
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(SRGB)
                .useUnicodeBidiSplitter(DirectionalRuns::new)
                .useUnicodeBidiReorderer(new RightToLeft())
                .useExternalResourceAccessControl(
                        (uri, type) -> uri.startsWith("data:"),
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(xhtml, null);
        typefaces.forEach(typeface -> builder.useFont(
                supplier(typeface, target), typeface.family(), typeface.weight(), FontStyle.NORMAL, true));
        return builder;
    }

    /** Font data is shared, but what a document embeds of it is its own; it is asked for when the first letter needs it. */
    private static PDFontSupplier supplier(Typeface typeface, PDDocument target) {
        return new PDFontSupplier(null) {
            @Override
            public PDFont supply() {
                try {
                    return PDType0Font.load(target, typeface.font(), true);
                } catch (IOException e) {
                    throw new UncheckedIOException("font " + typeface + " cannot be embedded", e);
                }
            }
        };
    }

    private static void describe(PDDocument document, PdfDetails details) throws IOException {
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(details.xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
        document.getDocumentCatalog().setLanguage(details.language());
        document.setDocumentInformation(details.dictionary());
        document.setDocumentId(details.identifier());
    }
}
