package io.tallystick.invoicing.document;

import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a paragraph into runs of one direction, in reading order. The layout sets runs one after the other and so knows
 * two levels only; numbers and foreign words inside right-to-left text therefore stay part of its run, and {@link
 * RightToLeft} places them when the line is drawn.
 */
final class DirectionalRuns implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
        var bidi = new Bidi(paragraph, defaultDirection == RTL ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR);
        var found = new ArrayList<BidiTextRun>();
        int start = 0;
        for (int i = 1; i <= paragraph.length(); i++) {
            if (i == paragraph.length() || rightToLeft(bidi, i) != rightToLeft(bidi, start)) {
                found.add(new BidiTextRun(start, i - start, rightToLeft(bidi, start) ? RTL : LTR));
                start = i;
            }
        }
        runs = found;
    }

    private static boolean rightToLeft(Bidi bidi, int index) {
        return bidi.getLevelAt(index) > 0;
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
        return runs.get(runIndex);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
        return switch (Bidi.getBaseDirection(paragraph)) {
            case Bidi.RTL -> RTL;
            case Bidi.LTR -> LTR;
            default -> NEUTRAL;
        };
    }
}
