package io.tallystick.notifications.mails;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Currency;
import io.tallystick.kernel.money.Money;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How mails write amounts and days: as people do, and never broken at the end of a line. */
final class Figures {

    static final String NARROW = "\u00a0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Figures() {}

    static String money(Money money) {
        return decimal(money.major(), money.currency().fractionDigits()) + NARROW + money.currency();
    }

    /** An amount of a wallet: credits as such, a currency with at least its usual digits. */
    static String amount(AssetAmount amount) {
        if (!(amount.asset() instanceof Currency currency)) {
            return credits(amount.units());
        }
        var units = amount.units().stripTrailingZeros();
        return decimal(units, Math.max(currency.fractionDigits(), units.scale())) + NARROW + currency.code();
    }

    static String credits(BigDecimal credits) {
        return decimal(credits, Math.max(0, credits.stripTrailingZeros().scale()))
                + NARROW
                + (credits.compareTo(BigDecimal.ONE) == 0 ? "credit" : "credits");
    }

    static String day(LocalDate day) {
        return DAY.format(day).replace(" ", NARROW);
    }

    /** A length of time in its largest whole unit: {@code one hour}, {@code 45 minutes}, {@code 7 days}. */
    static String duration(Duration duration) {
        var minutes = duration.toMinutes();
        if (minutes % 60 != 0) {
            return minutes + NARROW + "minutes";
        }
        var hours = minutes / 60;
        if (hours == 1) {
            return "one" + NARROW + "hour";
        }
        return hours >= 48 && hours % 24 == 0 ? hours / 24 + NARROW + "days" : hours + NARROW + "hours";
    }

    private static String decimal(BigDecimal number, int digits) {
        var format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(Math.max(digits, number.scale()));
        format.setNegativePrefix("\u2212");
        return format.format(number);
    }
}
