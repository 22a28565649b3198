package io.tallystick.notifications.mails;

import java.util.List;

/**
 * To administrators: what is stored does not keep what was promised.
 *
 * @param module who promised it
 * @param breaches what was found and not told before, at least one
 */
public record BreachesFoundMail(String module, String promise, List<String> breaches) implements Mail {

    private static final int SHOWN = 10;

    @Override
    public String template() {
        return "self_audit_breach";
    }

    @Override
    public Letter letter(Links links) {
        var shown = breaches.stream().limit(SHOWN).map(breach -> "• " + breach).toList();
        var letter = Letter.about("Self-audit alarm: stored data breaks a promise of " + module)
                .status(Letter.Status.ALARM)
                .says(
                        "Stored data breaks a promise",
                        "The self-audit found what must never be: “%s” does not hold.".formatted(promise))
                .fact("Part of the system", module)
                .fact("New findings", breaches.size() == 1 ? "1" : String.valueOf(breaches.size()));
        shown.forEach(letter::says);
        if (breaches.size() > SHOWN) {
            letter.says("… and %d more.".formatted(breaches.size() - SHOWN));
        }
        return letter.action("See the self-audit", links.selfAudit())
                .closes(
                        "Nothing was changed: a difference is never repaired by itself. You are told of each finding once.")
                .because("You receive this mail because you are an administrator.");
    }
}
