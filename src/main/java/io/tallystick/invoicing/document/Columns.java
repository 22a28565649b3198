package io.tallystick.invoicing.document;

import java.util.List;
import java.util.function.Function;

/**
 * The widths of the table of lines, in points. Figures are measured and never broken; if they leave too little room for
 * the description they are set smaller, so that thirty digits still fit on the page.
 */
record Columns(double figureSize, double description, double quantity, double unitPrice, double amount) {
    static final double PAGE = 493;
    private static final double LARGEST = 9;
    private static final double SMALLEST = 4.5;
    private static final double STEP = 0.25;
    private static final double GAP = 14;
    private static final double ROOM_FOR_WORDS = 150;

    static Columns fit(List<InvoicePage.Line> lines, String heading) {
        double size = LARGEST;
        while (at(size, lines, heading).description < ROOM_FOR_WORDS && size > SMALLEST) {
            size -= STEP;
        }
        return at(size, lines, heading);
    }

    private static Columns at(double size, List<InvoicePage.Line> lines, String heading) {
        double quantity = widest(lines, InvoicePage.Line::quantity, "Quantity", size);
        double unitPrice = widest(lines, InvoicePage.Line::unitPrice, "Unit price", size);
        double amount = widest(lines, InvoicePage.Line::amount, heading, size);
        return new Columns(size, PAGE - quantity - unitPrice - amount, quantity, unitPrice, amount);
    }

    private static double widest(
            List<InvoicePage.Line> lines, Function<InvoicePage.Line, String> figure, String heading, double size) {
        double figures = lines.stream()
                .map(figure)
                .mapToDouble(text -> Typeface.INTER.width(text, size))
                .max()
                .orElse(0);
        return GAP + Math.ceil(Math.max(figures, Typeface.INTER_SEMIBOLD.width(heading, 8)));
    }
}
