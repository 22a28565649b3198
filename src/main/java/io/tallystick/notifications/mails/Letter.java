package io.tallystick.notifications.mails;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail before it is set.
 *
 * @param preview what a list of mails shows after the subject
 * @param status null where nothing has one
 * @param figure the one number that the mail is about; null where there is none
 * @param reason why the reader gets it
 */
public record Letter(
        String subject,
        String preview,
        @Nullable Status status,
        String title,
        List<String> paragraphs,
        @Nullable Figure figure,
        List<Fact> facts,
        @Nullable Action action,
        List<Section> sections,
        List<String> closing,
        String reason) {

    /** The same words and colours as on pages and documents. */
    public enum Status {
        PENDING("Payment pending", "#8a5300", "#fdf3e1"),
        IN_REVIEW("Waiting for approval", "#1d4f91", "#e8f0fb"),
        PAID("Paid", "#1b6b3a", "#e6f4ea"),
        PARTLY_PAID("Partly paid", "#8a5300", "#fdf3e1"),
        ACTIVE("Active", "#1b6b3a", "#e6f4ea"),
        LOW("Running low", "#8a5300", "#fdf3e1"),
        FAILED("Payment not accepted", "#a3261f", "#fcebe9"),
        ALARM("Alarm", "#a3261f", "#fcebe9");

        private final String word;
        private final String colour;
        private final String ground;

        Status(String word, String colour, String ground) {
            this.word = word;
            this.colour = colour;
            this.ground = ground;
        }

        public String word() {
            return word;
        }

        public String colour() {
            return colour;
        }

        public String ground() {
            return ground;
        }
    }

    /** @param amount as it is set large: {@code 89.00 USD} */
    public record Figure(String amount, String caption) {}

    public record Fact(String label, String value) {}

    public record Action(String label, String url) {}

    /** A part with a heading of its own, such as one way to pay. */
    public record Section(String title, String text, List<Fact> facts) {}

    public static Builder about(String subject) {
        return new Builder(subject.replace(Figures.NARROW, " "));
    }

    /** Puts a letter together in the order in which it is read. */
    public static final class Builder {

        private final String subject;
        private String preview = "";
        private @Nullable Status status;
        private String title = "";
        private final List<String> paragraphs = new java.util.ArrayList<>();
        private @Nullable Figure figure;
        private final List<Fact> facts = new java.util.ArrayList<>();
        private @Nullable Action action;
        private final List<Section> sections = new java.util.ArrayList<>();
        private final List<String> closing = new java.util.ArrayList<>();

        private Builder(String subject) {
            this.subject = subject;
        }

        public Builder status(Status word) {
            status = word;
            return this;
        }

        /** The heading, and the sentence after it, which is the preview as well. */
        public Builder says(String heading, String first) {
            title = heading;
            preview = first;
            paragraphs.add(first);
            return this;
        }

        public Builder says(String paragraph) {
            paragraphs.add(paragraph);
            return this;
        }

        public Builder figure(String amount, String caption) {
            figure = new Figure(amount, caption);
            return this;
        }

        public Builder fact(String label, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                facts.add(new Fact(label, value));
            }
            return this;
        }

        public Builder action(String label, String url) {
            action = new Action(label, url);
            return this;
        }

        public Builder section(Section section) {
            sections.add(section);
            return this;
        }

        public Builder closes(String paragraph) {
            closing.add(paragraph);
            return this;
        }

        /** @param reason why the reader gets the mail */
        public Letter because(String reason) {
            return new Letter(
                    subject,
                    preview,
                    status,
                    title,
                    List.copyOf(paragraphs),
                    figure,
                    List.copyOf(facts),
                    action,
                    List.copyOf(sections),
                    List.copyOf(closing),
                    reason);
        }
    }
}
