package io.tallystick.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** The sandbox's mailbox, when everything that was due has been sent. */
public record Mailbox(Caller reader) {

    /** Checks that mails of these kinds have come to someone, in the order in which they were written. */
    public Mailbox has(AccountInStory account, String... templates) {
        assertThat(templatesTo(account.email())).containsExactly(templates);
        return this;
    }

    public List<String> templatesTo(String address) {
        return mails(address)
                .each("results")
                .map(mail -> mail.get("template").asString())
                .toList()
                .reversed();
    }

    /** The newest mail of a kind with its words. */
    public Answer newest(String address, String template) {
        var id = mails(address)
                .each("results")
                .filter(mail -> mail.get("template").asString().equals(template))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
        return reader.get("sandbox/mailbox/" + id + "/").is(200);
    }

    private Answer mails(String address) {
        return reader.get("sandbox/mailbox/?page_size=100&to=" + address).is(200);
    }
}
