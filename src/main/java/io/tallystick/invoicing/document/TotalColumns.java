package io.tallystick.invoicing.document;

import java.util.List;

/** The widths of the totals, in points: as narrow as the column above, wider only where a figure needs it. */
record TotalColumns(double size, double left, double label, double figure) {
    private static final double LARGEST = 9;
    private static final double USUAL = 211;
    private static final double WORDS = 130;
    private static final double GAP = 12;

    static TotalColumns fit(List<InvoicePage.Total> totals) {
        double atOne = totals.stream()
                .mapToDouble(total -> Typeface.INTER_SEMIBOLD.width(total.amount(), 1))
                .max()
                .orElse(1);
        double size = Math.min(LARGEST, (Columns.PAGE - WORDS - GAP) / atOne);
        double figure = Math.ceil(atOne * size) + GAP;
        double width = Math.min(Columns.PAGE, Math.max(USUAL, figure + WORDS));
        return new TotalColumns(size, Columns.PAGE - width, width - figure, figure);
    }
}
