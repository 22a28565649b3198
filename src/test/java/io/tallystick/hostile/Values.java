package io.tallystick.hostile;

import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody should send: by name, as JSON is written, as texts of forms and addresses are written. */
final class Values {

    static final String LONG = "x".repeat(10_000);

    private Values() {}

    /** Raw JSON for any field, tried on each. */
    static Map<String, String> always() {
        var values = new LinkedHashMap<String, String>();
        values.put("null", "null");
        values.put("a number", "7");
        values.put("an object", "{\"a\": 1}");
        values.put("a list", "[\"a\", 1, null]");
        values.put("an empty string", "\"\"");
        values.put("a long string", "\"" + LONG + "\"");
        values.put("U+0000", "\"a\\u0000b\"");
        values.put("half a character", "\"a\\ud800b\"");
        values.put("a right-to-left override", "\"a\\u202Egnp.exe\"");
        values.put("an emoji", "\"\uD83D\uDCA3\uD83E\uDDFE\"");
        values.put("a negative number", "-1");
        values.put("zero", "0");
        values.put("a number beyond measure", "1e999999999");
        values.put("13 decimals", "0.0000000000001");
        values.put("NaN as text", "\"NaN\"");
        values.put("a huge integer", "9".repeat(40));
        return values;
    }

    /** Raw JSON of which each field gets a few. */
    static Map<String, String> sometimes() {
        var values = new LinkedHashMap<String, String>();
        values.put("true", "true");
        values.put("an empty list", "[]");
        values.put("an empty object", "{}");
        values.put("NaN", "NaN");
        values.put("blanks", "\"  \\t \"");
        values.put("a number beyond measure as text", "\"1e999999999\"");
        values.put("13 decimals as text", "\"0.0000000000001\"");
        values.put("a negative amount as text", "\"-89.00\"");
        values.put("zero as text", "\"0.00\"");
        values.put("an enormous amount as text", "\"999999999999999999999999999999\"");
        values.put("an enormous amount that fits a long", "9223372036854775807");
        values.put("2^31", "2147483648");
        values.put("2^63", "9223372036854775808");
        values.put("a fraction", "1.5");
        values.put("SQL", "\"'; drop table accounts.account; --\"");
        values.put("a path", "\"../../../../etc/passwd\"");
        values.put("markup", "\"<script>alert(1)</script>${7*7}{{7*7}}\"");
        values.put("a second header", "\"a\\r\\nBcc: everyone@hostile.example\"");
        values.put("no such day", "\"2026-02-30\"");
        values.put("a day beyond the database", "\"+300000-01-01\"");
        values.put("a moment beyond the database", "\"+300000-01-01T00:00:00Z\"");
        values.put("the end of time", "\"+1000000000-12-31T23:59:59.999999999Z\"");
        values.put("the beginning of time", "\"-1000000000-01-01T00:00:00Z\"");
        values.put("no character", "\"a\\uFFFE\\uFFFFb\"");
        values.put("control characters", "\"a\\u0001\\u001b\\u0085\\u2028b\"");
        values.put("a dotless i", "\"\u0130\u0131\u00DF\"");
        values.put("many marks", "\"e" + "\\u0301".repeat(200) + "\"");
        values.put("deep nesting", "[".repeat(2_000) + "]".repeat(2_000));
        values.put("someone else's address", "\"owner@quagmire.example\"");
        values.put("an id of nothing", "\"00000000-0000-0000-0000-000000000000\"");
        values.put("an id, nearly", "\"1-1-1-1-1\"");
        values.put("full-width digits", "\"\uFF11\uFF12.\uFF13\uFF14\"");
        return values;
    }

    /** Texts for forms, and, encoded, for addresses. */
    static Map<String, String> texts() {
        var values = new LinkedHashMap<String, String>();
        values.put("nothing", "");
        values.put("words", "not-a-thing");
        values.put("an emoji", "\uD83D\uDCA3");
        values.put("zero", "0");
        values.put("a negative number", "-1");
        values.put("a fraction", "1.5");
        values.put("a huge integer", "9".repeat(40));
        values.put("2^31 - 1", "2147483647");
        values.put("a number beyond measure", "1e999999999");
        values.put("13 decimals", "0.0000000000001");
        values.put("NaN", "NaN");
        values.put("SQL", "'; drop table accounts.account; --");
        values.put("a pattern", "%_\\%");
        values.put("a path", "../../../../etc/passwd");
        values.put("no such day", "2026-02-30");
        values.put("a day beyond the database", "+300000-01-01");
        values.put("the last day", "+999999999-12-31");
        values.put("a day before the database", "-9999-01-01");
        values.put("a moment beyond the database", "+300000-01-01T00:00:00Z");
        values.put("the end of time", "+1000000000-12-31T23:59:59.999999999Z");
        values.put("an id of nothing", "00000000-0000-0000-0000-000000000000");
        values.put("a list", "pending,paid,,");
        values.put("a right-to-left override", "a\u202Eb");
        values.put("a new line", "a\r\nb");
        values.put("a long text", "x".repeat(2_000));
        values.put("U+0000", "a\u0000b");
        return values;
    }
}
