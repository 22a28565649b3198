package io.tallystick.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import io.tallystick.kernel.news.News;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an event says of itself stands in the log, for good. */
@SpringBootTest(
        properties = {
            "tallystick.database.name=audit",
            "TALLYSTICK_ADMIN_EMAIL=nadia@example.com",
            "TALLYSTICK_ADMIN_PASSWORD=a long enough passphrase"
        })
class AuditLogTest {

    private static final Actor NADIA = Actor.administrator(PersonId.next(), "Nadia Wang");

    private final AccountId acme = AccountId.next();
    private final UUID payment = Uuids.next();

    @Autowired
    News news;

    @Autowired
    AuditLog log;

    @Autowired
    Tenancy tenancy;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    record Approved(AuditFact audit) implements Audited {}

    @AfterEach
    void leave() {
        Origin.clear();
    }

    @Test
    void anEventIsRecordedWithItsOrigin() {
        Origin.set(new Origin("req-1", "192.0.2.7", NADIA));
        publish("payment.approved", acme);

        var entry = of(filter("payment.approved", acme, null)).getFirst();
        assertThat(entry.actor()).isEqualTo(NADIA);
        assertThat(entry.subject()).isEqualTo(new AuditEntry.Subject("payment", payment, "INV-2026-01-00001"));
        assertThat(entry.details()).contains("\"amount\"", "89.00 USD", "••••3000");
        assertThat(entry.address()).isEqualTo("192.0.2.7");
        assertThat(entry.requestId()).isEqualTo("req-1");
    }

    @Test
    void whatIsRolledBackIsNotRecorded() {
        tenancy.within(
                acme,
                () -> transaction.executeWithoutResult(status -> {
                    news.publish(event("payment.approved", acme));
                    status.setRollbackOnly();
                }));
        assertThat(of(filter(null, acme, null))).isEmpty();
    }

    @Test
    void thePlatformsOwnBusinessIsRecordedFromWithinAnAccount() {
        tenancy.within(
                acme,
                () -> transaction.executeWithoutResult(status -> {
                    news.publish(event("seller.changed", AccountId.PLATFORM));
                    news.publish(event("payment.approved", acme));
                }));
        assertThat(of(filter("seller.changed", AccountId.PLATFORM, null))).isNotEmpty();
        assertThat(of(filter(null, acme, null))).hasSize(1);
    }

    @Test
    void theNewestComeFirstAndFiltersNarrowThemDown() {
        publish("payment.submitted", acme);
        publish("payment.approved", acme);
        publish("invoice.paid", acme);
        assertThat(of(filter(null, acme, null)))
                .extracting(AuditEntry::action)
                .containsExactly("invoice.paid", "payment.approved", "payment.submitted");
        assertThat(of(filter("payment", acme, null))).hasSize(2);
        assertThat(of(filter("pay", acme, null))).isEmpty();
        assertThat(of(filter(null, acme, "nadia w"))).hasSize(3);
        assertThat(of(filter(null, acme, NADIA.id().toString()))).hasSize(3);
        assertThat(of(filter(null, acme, "maya"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit.entry set action = 'nothing.happened'",
                "delete from audit.entry",
                "truncate audit.entry",
                "alter table audit.entry disable row level security"
            })
    void nobodyChangesOrRemovesAnEntry(String statement) {
        publish("payment.approved", acme);
        assertThatThrownBy(() -> tenancy.within(
                        acme,
                        () -> transaction.executeWithoutResult(
                                status -> sql.sql(statement).update())))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(of(filter(null, acme, null))).hasSize(1);
    }

    @Test
    void anotherAccountSeesNothing() {
        publish("payment.approved", acme);
        var seen = tenancy.within(
                AccountId.next(), () -> transaction.execute(status -> log.pageForStaff(filter(null, acme, null), 10)));
        assertThat(seen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "reset_token", "client_secret", "api_key"})
    void secretsAreRefused(String name) {
        assertThatThrownBy(() -> AuditFact.of("person.changed", acme, NADIA).with(name, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void publish(String action, AccountId account) {
        tenancy.within(account, () -> transaction.executeWithoutResult(status -> news.publish(event(action, account))));
    }

    private Approved event(String action, AccountId account) {
        return new Approved(AuditFact.of(action, account, NADIA)
                .about("payment", payment, "INV-2026-01-00001")
                .with("amount", "89.00 USD\0")
                .withMasked("iban", "DE89 3704 0044 0532 0130 3000"));
    }

    private static AuditFilter filter(@Nullable String action, AccountId account, @Nullable String actor) {
        return new AuditFilter(action, account, actor, null, null, null);
    }

    private List<AuditEntry> of(AuditFilter filter) {
        return tenancy.acrossAccounts(() -> log.pageForStaff(filter, 25));
    }
}
