package io.tallystick.invoicing.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts we ship, in the order in which they are asked for a letter. Each is read once, when a document first needs
 * it, and shared: reading the Chinese one takes longer than setting an invoice.
 */
enum Typeface {
    INTER("Inter", 400, "Inter-Regular"),
    INTER_SEMIBOLD("Inter", 600, "Inter-SemiBold"),
    ARABIC("Arabic", 400, "NotoSansArabic-Regular"),
    HEBREW("Hebrew", 400, "NotoSansHebrew-Regular"),
    ARMENIAN("Armenian", 400, "NotoSansArmenian-Regular"),
    GEORGIAN("Georgian", 400, "NotoSansGeorgian-Regular"),
    CHINESE("Chinese", 400, "NotoSansSC-Regular"),
    JAPANESE("Japanese", 400, "NotoSansJP-Regular"),
    KOREAN("Korean", 400, "NotoSansKR-Regular");

    private final String family;
    private final int weight;
    private final SingletonSupplier<Font> font = SingletonSupplier.of(this::read);
    private final String file;

    Typeface(String family, int weight, String file) {
        this.family = family;
        this.weight = weight;
        this.file = file;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    boolean has(int codePoint) {
        return font.obtain().letters().getGlyphId(codePoint) != 0;
    }

    TrueTypeFont font() {
        return font.obtain().font();
    }

    /** The width of a text in points when it is set in this size. */
    double width(String text, double size) {
        return text.codePoints().map(this::advance).sum() * size / font.obtain().unitsPerEm();
    }

    private int advance(int codePoint) {
        try {
            return font().getAdvanceWidth(font.obtain().letters().getGlyphId(codePoint));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Font read() {
        try (var stream = Objects.requireNonNull(Typeface.class.getResourceAsStream("/fonts/" + file + ".ttf"), file)) {
            var parsed = new TTFParser(false).parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            return new Font(parsed, parsed.getUnicodeCmapLookup(), parsed.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file + " cannot be read", e);
        }
    }

    private record Font(TrueTypeFont font, CmapLookup letters, int unitsPerEm) {}
}
