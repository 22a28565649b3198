package io.tallystick.bench;

import java.util.Locale;

/**
 * A row of the table.
 *
 * @param met whether the target was reached
 */
record Result(String what, String yardstick, String ours, String ratio, String target, String met) {

    static final String HEAD = """
            | what | yardstick | Tallystick | ratio | target | met |
            |---|---|---|---|---|---|""";

    /** Ours should be at least so many times the yardstick. */
    static Result times(String what, Rounds.Pair pair, double target) {
        return new Result(
                what,
                perSecond(pair.yardstick()),
                perSecond(pair.ours()),
                number(pair.ratio()) + "×",
                number(target) + "×",
                yesOrNo(pair.ratio() >= target));
    }

    /** Ours should be at least this part of the yardstick. */
    static Result part(String what, Rounds.Pair pair, double target) {
        return new Result(
                what,
                perSecond(pair.yardstick()),
                perSecond(pair.ours()),
                percent(pair.ratio()),
                percent(target),
                yesOrNo(pair.ratio() >= target));
    }

    /** Ours, in milliseconds, should be below the yardstick plus so many. */
    static Result within(String what, Rounds.Pair pair, double allowance) {
        var added = pair.ours() - pair.yardstick();
        return new Result(
                what,
                number(pair.yardstick()) + " ms",
                number(pair.ours()) + " ms",
                (added < 0 ? "" : "+") + number(added) + " ms",
                "+" + number(allowance) + " ms",
                yesOrNo(added < allowance));
    }

    /** Something that this release cannot do yet. */
    static Result missing(String what, String why) {
        return new Result(what, "–", "–", "–", "–", why);
    }

    @Override
    public String toString() {
        return "| " + String.join(" | ", what, yardstick, ours, ratio, target, met) + " |";
    }

    private static String perSecond(double figure) {
        return String.format(Locale.ROOT, "%,.0f/s", figure);
    }

    private static String number(double figure) {
        return String.format(Locale.ROOT, figure < 10 && figure != Math.rint(figure) ? "%.2f" : "%.1f", figure)
                .replaceAll("\\.0$", "");
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f %%", part * 100);
    }

    private static String yesOrNo(boolean met) {
        return met ? "yes" : "**no**";
    }
}
