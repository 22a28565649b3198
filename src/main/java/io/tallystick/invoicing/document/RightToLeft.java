package io.tallystick.invoicing.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;

/**
 * Joins Arabic letters and puts right-to-left text in the order in which it is drawn. The layout calls {@link
 * #shapeText} before it measures and {@link #reorderRTLTextToLTR} for the part of a run that came to stand on one line.
 */
final class RightToLeft implements BidiReorderer {
    @Override
    public String reorderRTLTextToLTR(String text) {
        var bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING).replace("\u200C", "");
    }

    @Override
    public String shapeText(String text) {
        return ArabicForms.join(text);
    }

    /** Every form that shaping writes is in the font, so nothing is ever taken back. */
    @Override
    public String deshapeText(String text) {
        return text;
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    /** The direction of a text's first letter, which is that of the text. */
    static byte direction(String text) {
        return Bidi.getBaseDirection(text) == Bidi.RTL ? BidiSplitter.RTL : BidiSplitter.LTR;
    }
}
