package io.tallystick.notifications;

import io.tallystick.identity.PasswordResetEvent;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.InSameTransaction;
import io.tallystick.kernel.time.WallClock;
import io.tallystick.notifications.mails.PasswordMail;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class EmailLinkOnPasswordResetRequested {

    private static final long MINUTE = 60;

    private final Emails emails;
    private final Letterheads letterheads;
    private final WallClock wallClock;

    EmailLinkOnPasswordResetRequested(Emails emails, Letterheads letterheads, WallClock wallClock) {
        this.emails = emails;
        this.letterheads = letterheads;
        this.wallClock = wallClock;
    }

    @InSameTransaction
    public void on(PasswordResetEvent.Requested event) {
        var mail = new PasswordMail(
                letterheads.current().name(),
                event.email(),
                event.token(),
                validFor(event.expiresAt()),
                event.invited());
        emails.write(mail, AccountId.PLATFORM, oneFor(event.token()), event.email());
    }

    /** To the nearest minute: the link was made a moment ago. */
    private Duration validFor(Instant expiresAt) {
        var seconds = Duration.between(wallClock.instant(), expiresAt).toSeconds();
        return Duration.ofMinutes((seconds + MINUTE / 2) / MINUTE);
    }

    /** Each link is a cause of its own. */
    private static UUID oneFor(String token) {
        return UUID.nameUUIDFromBytes(token.getBytes(StandardCharsets.UTF_8));
    }
}
