package io.tallystick.wallets.mandates;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two states of settings, in words: {@code PREPAY_MANDATE → UNLIMITED}. */
final class SettingsDifference {

    private SettingsDifference() {}

    static Map<String, String> of(@Nullable MandateSettings before, MandateSettings after) {
        var changes = new LinkedHashMap<String, String>();
        note(changes, "billing_model", before, after, MandateSettings::model);
        note(changes, "asset", before, after, settings -> settings.asset().code());
        note(changes, "default_user_credit", before, after, settings -> settings.defaultUserCredit()
                .plain());
        note(changes, "warning_threshold_percent", before, after, settings -> settings.warningThresholdPercent()
                .toPlainString());
        note(changes, "block_on_zero_balance", before, after, MandateSettings::blockOnZeroBalance);
        note(changes, "notify_on_warning", before, after, MandateSettings::notifyOnWarning);
        note(changes, "notify_emails", before, after, MandateSettings::notifyEmails);
        note(changes, "billing_address", before, after, MandateSettings::billingAddress);
        note(changes, "credit_price", before, after, MandateSettings::creditPrice);
        return changes;
    }

    private static void note(
            Map<String, String> changes,
            String field,
            @Nullable MandateSettings before,
            MandateSettings after,
            Function<MandateSettings, @Nullable Object> value) {
        var was = before == null ? null : value.apply(before);
        var is = value.apply(after);
        if (!Objects.equals(was, is)) {
            changes.put(field, "%s → %s".formatted(Objects.toString(was, "none"), Objects.toString(is, "none")));
        }
    }
}
