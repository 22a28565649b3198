package io.tallystick.wallets.mandates;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.agenda.Agenda;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.BillingModel;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The months of {@code CREDIT_POSTPAY}, one after the other, in the account's time zone. */
@Component
class PostpaidPeriods {

    private final PostpaidPeriodStore store;
    private final MandateWalletStore wallets;
    private final SettingsStore settings;
    private final PostpaidInvoice invoice;
    private final Accounts accounts;
    private final Agenda agenda;
    private final Clock clock;

    PostpaidPeriods(
            PostpaidPeriodStore store,
            MandateWalletStore wallets,
            SettingsStore settings,
            PostpaidInvoice invoice,
            Accounts accounts,
            Agenda agenda,
            Clock clock) {
        this.store = store;
        this.wallets = wallets;
        this.settings = settings;
        this.invoice = invoice;
        this.accounts = accounts;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Begins the first period, which ends with the calendar month. */
    void begin(MandateSettings of) {
        var wallet = wallets.ofAccount(of.account(), of.asset()).orElseThrow().key();
        begin(wallet, of.asset(), clock.instant());
    }

    /** Ends postpaid in the middle of a month: what was used until now is invoiced. */
    void end(MandateSettings of, Actor by) {
        store.lockOpen(of.account(), of.asset()).ifPresent(period -> {
            agenda.remove(InvoicePostpaidUse.NAME, of.account(), period.id());
            close(period, of, clock.instant(), by);
        });
    }

    /** Invoices a period that is over, and begins the next. A period that is closed already is left alone. */
    @Transactional
    public void turn(AccountId account, UUID id) {
        // First the settings, as whoever changes them does: so a change and the end of a month come one after the
        // other.
        var rows = settings.lockAll(account);
        store.lock(account, id).filter(PostpaidPeriod::isOpen).ifPresent(period -> turn(period, rows));
    }

    private void turn(PostpaidPeriod period, List<MandateSettings> rows) {
        var current = rows.stream()
                .filter(row -> row.asset().equals(period.asset()))
                .findFirst()
                .orElseThrow();
        close(period, current, period.endsAt(), Actor.SYSTEM);
        if (current.model() == BillingModel.CREDIT_POSTPAY) {
            begin(period.wallet(), period.asset(), period.endsAt());
        }
    }

    private void begin(WalletKey wallet, Asset asset, Instant start) {
        var zone = accounts.get(wallet.account()).timezone();
        var end = start.atZone(zone)
                .truncatedTo(ChronoUnit.DAYS)
                .withDayOfMonth(1)
                .plusMonths(1)
                .toInstant();
        var period = new PostpaidPeriod(Uuids.next(), wallet, asset, start, end, true);
        store.insert(period);
        agenda.add(InvoicePostpaidUse.NAME, wallet.account(), period.id(), end);
    }

    private void close(PostpaidPeriod period, MandateSettings current, Instant end, Actor by) {
        var billed = invoice.write(period, current, end, by);
        store.close(
                period,
                end,
                clock.instant(),
                billed.used().millionths(),
                billed.invoice() == null ? null : billed.invoice().id().value());
    }
}
