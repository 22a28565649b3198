package io.tallystick.invoicing.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of an invoice as the template prints them: formatted, cleaned, in order. Empty texts are left out. */
record InvoicePage(
        String title,
        String number,
        String status,
        String colour,
        String headline,
        String brand,
        Party seller,
        Party customer,
        @Nullable String logo,
        String footer,
        double bottomMargin,
        List<Fact> facts,
        String amountHeading,
        List<Line> lines,
        List<Line> lastLines,
        Columns columns,
        List<Total> totals,
        TotalColumns totalColumns,
        List<Method> methods,
        String reference,
        Text notes) {

    /** A name and what stands under it. */
    record Party(String name, List<Text> lines) {}

    /** A text and the direction in which it is read. */
    record Text(String text, String direction) {}

    /** A label with its value. */
    record Fact(Text label, Text value) {}

    record Line(Text description, Text period, String quantity, String unitPrice, String amount) {}

    /** A row under the lines; {@code look} is {@code plain}, {@code total} or {@code due}. */
    record Total(String label, String amount, String look) {}

    record Method(Text title, Text instructions, List<Fact> details) {}
}
