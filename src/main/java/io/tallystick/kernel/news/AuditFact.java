package io.tallystick.kernel.news;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One line of the audit log: who did what to which thing.
 *
 * <pre>{@code
 * AuditFact.of("payment.approved", account, by)
 *         .about("payment", payment.id().value(), "INV-2026-01-00001")
 *         .with("amount", "89.00 USD")
 * }</pre>
 *
 * @param action the thing and what happened to it, in the past tense: {@code payment.approved}
 * @param account whose business it is; {@link AccountId#PLATFORM} for the platform's own
 * @param subjectType the kind of thing: {@code payment}
 * @param subjectId {@link Uuids#NIL} where the thing has no id, as for the seller
 * @param subjectLabel what a person calls the thing: a number, a name, an e-mail address
 * @param details further values, in the order in which they are read; never a secret, see {@link #with}
 */
public record AuditFact(
        String action,
        AccountId account,
        Actor actor,
        String subjectType,
        UUID subjectId,
        String subjectLabel,
        Map<String, Object> details) {

    private static final Set<String> SECRET_WORDS = Set.of("password", "token", "secret", "api_key", "authorization");
    private static final int LEFT_READABLE = 4;

    public AuditFact {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /** A fact without subject and details yet; {@code action} is {@code thing.happened}. */
    public static AuditFact of(String action, AccountId account, Actor actor) {
        var type = action.substring(0, Math.max(0, action.indexOf('.')));
        return new AuditFact(action, account, actor, type, Uuids.NIL, "", Map.of());
    }

    public AuditFact about(String type, UUID id, String label) {
        return new AuditFact(action, account, actor, type, id, label, details);
    }

    /**
     * The fact with one more detail. Values are text, numbers, booleans, or lists and maps of these.
     *
     * @throws IllegalArgumentException when the name speaks of a secret: those never enter the audit log
     */
    public AuditFact with(String name, Object value) {
        if (SECRET_WORDS.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains)) {
            throw new IllegalArgumentException("The audit log keeps no secrets: " + name);
        }
        var more = new LinkedHashMap<>(details);
        more.put(name, value);
        return new AuditFact(action, account, actor, subjectType, subjectId, subjectLabel, more);
    }

    /** The fact with several details, each as in {@link #with}. */
    public AuditFact withAll(Map<String, ?> more) {
        var fact = this;
        for (var detail : more.entrySet()) {
            fact = fact.with(detail.getKey(), detail.getValue());
        }
        return fact;
    }

    /** The fact with a bank, card or wallet number of which only the last four characters stay readable. */
    public AuditFact withMasked(String name, String number) {
        var bare = number.replaceAll("\\s", "");
        var readable = bare.length() > LEFT_READABLE * 2 ? bare.substring(bare.length() - LEFT_READABLE) : "";
        return with(name, "••••" + readable);
    }
}
