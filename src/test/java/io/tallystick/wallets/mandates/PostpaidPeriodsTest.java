package io.tallystick.wallets.mandates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.MandateInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** A month is invoiced once, whatever happens while it is. */
class PostpaidPeriodsTest {

    @Scenario("A postpaid month is invoiced once, however often and by however many it is ended")
    void once(World world) {
        var acme = postpaid(world);
        var period = openPeriod(world, acme);
        acme.spends("1040").is(201);
        endsByHand(world, acme);

        var failed = world.bean(TransactionTemplate.class);
        assertThatThrownBy(() -> world.within(
                        acme,
                        () -> failed.execute(begun -> {
                            world.bean(PostpaidPeriods.class).turn(new AccountId(acme.id()), period);
                            throw new IllegalStateException("the lights went out");
                        })))
                .hasMessage("the lights went out");
        assertThat(invoices(world, acme)).isZero();

        Together.times(
                6,
                turn -> world.within(acme, () -> {
                    world.bean(InvoicePostpaidUse.class).run(new AccountId(acme.id()), period);
                    return turn;
                }));
        world.within(acme, () -> {
            world.bean(InvoicePostpaidUse.class).run(new AccountId(acme.id()), period);
            return true;
        });
        assertThat(invoices(world, acme)).isEqualTo(1);
        assertThat(openPeriod(world, acme)).isNotEqualTo(period);
        acme.caller().get("/api/billing/balance/" + acme.id()).is(200).has("balance", "0");
    }

    @Scenario("A change away from postpaid and the end of the month invoice what was used once between them")
    void changeAndMonthEndTogether(World world) {
        var acme = postpaid(world);
        var mandate = MandateInStory.of(world, acme);
        var period = openPeriod(world, acme);
        acme.spends("1040").is(201);
        endsByHand(world, acme);

        Together.all(
                () -> mandate.tries("billingModel", "PREPAY_MANDATE").is(200).status(), () -> {
                    world.within(acme, () -> {
                        world.bean(InvoicePostpaidUse.class).run(new AccountId(acme.id()), period);
                        return true;
                    });
                    return 200;
                });
        assertThat(invoices(world, acme)).isEqualTo(1);
        assertThat(world.rows()
                        .count(
                                "select count(*) from wallets.postpaid_period where account_id = ? and closed_at is null",
                                acme.id()))
                .isZero();
        mandate.has("0");
        acme.spends("1").is(402, "insufficient_credits");
    }

    @Scenario("The database gives a wallet the id that the code computes")
    void walletIds(World world) {
        var acme = world.account("Acme").signsUp();
        assertThat(world.rows().lines("select id::text from wallets.wallet where account_id = ?", acme.id()))
                .containsExactly(
                        WalletIds.of(new WalletKey(new AccountId(acme.id()), 1)).toString());
    }

    private static AccountInStory postpaid(World world) {
        var acme = world.account("Acme").inZone("UTC").signsUp();
        MandateInStory.of(world, acme)
                .set("billingModel", "CREDIT_POSTPAY", "creditPrice", 1, "creditPriceCurrency", "USD");
        return acme;
    }

    /** As if the month had ended a moment ago and nobody had looked yet: the use of this moment belongs to it. */
    private static void endsByHand(World world, AccountInStory account) {
        world.rows()
                .run(
                        "update wallets.postpaid_period set starts_at = '2026-01-01T00:00:00Z', ends_at = '2026-01-05T09:00:01Z'"
                                + " where account_id = ? and closed_at is null",
                        account.id());
    }

    private static UUID openPeriod(World world, AccountInStory account) {
        return UUID.fromString(world.rows()
                .lines(
                        "select id::text from wallets.postpaid_period where account_id = ? and closed_at is null",
                        account.id())
                .getFirst());
    }

    private static long invoices(World world, AccountInStory account) {
        return world.rows()
                .count(
                        "select count(*) from invoicing.invoice where account_id = ? and subject_kind = 'postpaid_usage'",
                        account.id());
    }
}
