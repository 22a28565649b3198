package io.tallystick.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.notifications.Email.Status;
import io.tallystick.notifications.mails.PasswordMail;
import io.tallystick.notifications.smtp.MailServer;
import io.tallystick.notifications.smtp.Message;
import io.tallystick.notifications.smtp.PermanentlyRefused;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A cause gives one mail, and a mail is sent until it has arrived, and then never again. */
@SpringBootTest(
        properties = {
            "tallystick.database.name=emails",
            "db-scheduler.polling-interval=50ms",
            "TALLYSTICK_ADMIN_EMAIL=nadia@example.com",
            "TALLYSTICK_ADMIN_PASSWORD=a long enough passphrase"
        })
@Import(EmailsTest.Server.class)
class EmailsTest {

    /** A mail server that the test speaks for. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Server {

        static class Scripted implements MailServer {

            final List<Message> taken = new CopyOnWriteArrayList<>();
            volatile Consumer<Message> answer = message -> {};

            @Override
            public void send(Message message) {
                answer.accept(message);
                taken.add(message);
            }
        }

        @Bean
        @Primary
        Scripted scripted() {
            return new Scripted();
        }
    }

    private final UUID cause = Uuids.next();
    private final String recipient = "maya-" + cause + "@acme.example";

    @Autowired
    Emails emails;

    @Autowired
    SendEmail errand;

    @Autowired
    Mailbox mailbox;

    @Autowired
    EmailStore store;

    @Autowired
    Letterheads letterheads;

    @Autowired
    Clock clock;

    @Autowired
    Server.Scripted server;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Tenancy tenancy;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void allIsWell() {
        server.taken.clear();
        server.answer = message -> {};
    }

    @Test
    void fiftyThreadsWriteOneMailForOneCause() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 50).forEach(number -> threads.submit(this::write));
        }
        await().until(() -> status() == Status.SENT);
        assertThat(mine()).hasSize(1);
        assertThat(server.taken).hasSize(1);
        assertThat(server.taken.getFirst().html()).contains("token=t0k3n");
    }

    @Test
    void whatIsRolledBackIsNotWritten() {
        transaction.executeWithoutResult(status -> {
            emails.write(mail(), AccountId.PLATFORM, cause, recipient);
            status.setRollbackOnly();
        });
        assertThat(mine()).isEmpty();
    }

    @Test
    void aFailureThatPassesIsTriedAgainWithTheSameId() {
        server.answer = message -> {
            throw new IllegalStateException("greylisted");
        };
        write();
        await().until(() -> status() == Status.PENDING && mine().getFirst().attempts() == 1);
        assertThat(mine().getFirst().lastError()).contains("greylisted");

        server.answer = message -> {};
        runAgain();
        assertThat(status()).isEqualTo(Status.SENT);
        assertThat(server.taken.getFirst().id())
                .isEqualTo(mine().getFirst().id().value());
    }

    @Test
    void aFinalRefusalIsShownAndNotTriedAgain() {
        server.answer = message -> {
            throw new PermanentlyRefused("550 no such mailbox", new IllegalStateException());
        };
        write();
        await().until(() -> status() == Status.FAILED);
        assertThat(mine().getFirst().lastError()).isEqualTo("550 no such mailbox");
        server.answer = message -> {};
        runAgain();
        assertThat(server.taken).isEmpty();
    }

    @Test
    void whatACrashInterruptedIsSentAndWhatWasSentIsNot() {
        write();
        await().until(() -> status() == Status.SENT);
        runAgain();
        assertThat(server.taken).hasSize(1);

        platform("update notifications.email set status = 'sending', sent_at = null where recipient = ?");
        runAgain();
        assertThat(status()).isEqualTo(Status.SENT);
        assertThat(server.taken)
                .extracting(Message::id)
                .containsExactly(
                        mine().getFirst().id().value(), mine().getFirst().id().value());
    }

    @Test
    void theMailboxFindsAMailByItsRecipient() {
        write();
        assertThat(mine()).extracting(Email::template).containsExactly("password_reset");
        assertThat(mailbox.get(mine().getFirst().id()).text()).contains("token=t0k3n");
    }

    @Test
    void aLinkThatOpensADoorIsForgottenOnceItWasSentForReal() {
        write();
        await().until(() -> status() == Status.SENT);
        var live = new Outbox(store, letterheads, Mode.LIVE, clock);
        tenancy.within(
                AccountId.PLATFORM, () -> transaction.executeWithoutResult(status -> live.sent(mine().getFirst())));
        assertThat(mine().getFirst().html()).isEmpty();
        assertThat(mine().getFirst().text()).isEmpty();
    }

    private void write() {
        transaction.executeWithoutResult(status -> emails.write(mail(), AccountId.PLATFORM, cause, recipient));
    }

    private static PasswordMail mail() {
        return new PasswordMail("Northwind", "maya@acme.example", "t0k3n", Duration.ofHours(1), false);
    }

    private void runAgain() {
        tenancy.within(
                AccountId.PLATFORM,
                () -> errand.run(AccountId.PLATFORM, mine().getFirst().id().value()));
    }

    private void platform(String statement) {
        tenancy.within(
                AccountId.PLATFORM,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).param(recipient).update()));
    }

    private List<Email> mine() {
        return mailbox.page(java.util.Optional.of(recipient), new io.tallystick.kernel.paging.PageRequest(1, 25))
                .rows();
    }

    private Status status() {
        return mine().getFirst().status();
    }
}
