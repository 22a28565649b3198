package io.tallystick.invoicing.document;

/** The room a footer needs at the foot of every page, in points. */
final class FootOfPage {
    private static final double SIZE = 7.5;
    private static final double LINE = 10.5;
    // Somewhat less than the room there is, since words do not fill their lines.
    private static final double WIDTH = 380;
    private static final int USUAL_LINES = 2;
    private static final double USUAL = 74;
    private static final double LARGEST = 280;

    private FootOfPage() {}

    /** Grows with the footer's lines, up to a third of the page. */
    static double height(String footer) {
        int lines = footer.lines().mapToInt(FootOfPage::wrapped).sum();
        return Math.min(USUAL + Math.max(0, lines - USUAL_LINES) * LINE, LARGEST);
    }

    private static int wrapped(String line) {
        return Math.max(1, (int) Math.ceil(Typeface.INTER.width(line, SIZE) / WIDTH));
    }
}
