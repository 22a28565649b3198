package io.tallystick.notifications.mails;

import java.util.ArrayList;
import java.util.List;

/** Sets a letter as plain text, for readers and machines that want no HTML. */
final class TextLetter {

    private final List<String> lines = new ArrayList<>();

    private TextLetter() {}

    static String of(Letter letter, Letterhead from) {
        return new TextLetter().set(letter, from);
    }

    private String set(Letter letter, Letterhead from) {
        block(from.name());
        var status = letter.status();
        block(status == null ? letter.title() : "%s [%s]".formatted(letter.title(), status.word()));
        letter.paragraphs().forEach(this::block);
        var figure = letter.figure();
        if (figure != null) {
            block(figure.amount() + " " + figure.caption());
        }
        facts(letter.facts());
        var action = letter.action();
        if (action != null) {
            block(action.label() + ":\n" + action.url());
        }
        letter.sections().forEach(section -> {
            block(section.title() + "\n" + section.text());
            facts(section.facts());
        });
        letter.closing().forEach(this::block);
        lines.add("-- ");
        lines.add(from.imprint());
        lines.add(letter.reason());
        return String.join("\n", lines).replace('\u00a0', ' ') + "\n";
    }

    private void block(String text) {
        lines.add(text.strip());
        lines.add("");
    }

    private void facts(List<Letter.Fact> facts) {
        facts.forEach(fact -> lines.add(fact.label() + ": " + fact.value()));
        if (!facts.isEmpty()) {
            lines.add("");
        }
    }
}
