package io.tallystick.ledger;

import java.util.Locale;

/** What usage can be told apart by. */
public enum UsageDimension {
    /** The day in the zone of the question: {@code 2026-02-01}. */
    DAY("u.day::text"),
    /** The month in the zone of the question: {@code 2026-02}. */
    MONTH("to_char(u.day, 'YYYY-MM')"),
    OPERATION("c.operation"),
    UNIT("c.unit"),
    MODEL("c.model"),
    PROVIDER("c.provider"),
    FEATURE("c.feature"),
    /** The id of the user for whom it was spent. */
    USER("nullif(u.user_id, '00000000-0000-0000-0000-000000000000')::text"),
    /** The number of the wallet that paid. */
    WALLET("u.wallet_no::text");

    private final String expression;

    UsageDimension(String expression) {
        this.expression = expression;
    }

    String expression() {
        return expression;
    }

    String column() {
        return "by_" + name().toLowerCase(Locale.ROOT);
    }
}
