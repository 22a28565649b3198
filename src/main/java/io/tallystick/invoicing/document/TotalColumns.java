package io.tallystick.invoicing.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The widths of the totals, in points: as narrow as the column above, wider only where a figure needs it. */
record TotalColumns(double size, double left, double label, double figure) {
    private static final double LARGEST = 9;
    private static final double SMALLEST = 5.5;
    private static final double USUAL = 211;
    private static final double GAP = 12;
    // What fits beside ordinary figures, so that the block keeps its width from one invoice to the next.
    private static final double WORDS_AT_ONE = 14;

    static TotalColumns fit(List<InvoicePage.Total> totals) {
        double figure = widest(totals.stream().map(InvoicePage.Total::amount));
        double label = Math.max(WORDS_AT_ONE, widest(totals.stream().flatMap(total -> words(total.label()))));
        double size = Math.clamp((Columns.PAGE - GAP) / (figure + label), SMALLEST, LARGEST);
        double right = Math.ceil(figure * size) + GAP;
        double width = Math.min(Columns.PAGE, Math.max(USUAL, right + Math.ceil(label * size)));
        return new TotalColumns(size, Columns.PAGE - width, width - right, right);
    }

    private static Stream<String> words(String label) {
        return Arrays.stream(label.split(" "));
    }

    private static double widest(Stream<String> texts) {
        return texts.mapToDouble(text -> Typeface.INTER_SEMIBOLD.width(text, 1))
                .max()
                .orElse(0);
    }
}
