package io.tallystick.payments.topup;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Money;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.wallets.CreditOffer;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How automatic top-ups stand, for people to see. */
@Service
public class TopUpViews {

    private static final int SHOWN = 20;

    private final AutoTopUpStore settings;
    private final TopUpStore topUps;
    private final TopUpOffers offers;
    private final Accounts accounts;
    private final Clock clock;

    TopUpViews(AutoTopUpStore settings, TopUpStore topUps, TopUpOffers offers, Accounts accounts, Clock clock) {
        this.settings = settings;
        this.topUps = topUps;
        this.offers = offers;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What automatic top-ups are doing. */
    public enum State {
        OFF,
        READY,
        RUNNING,
        COOLING_OFF,
        CAP_REACHED,
        STOPPED;

        /** The state's word in the API: {@code cooling_off}. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * Automatic top-ups of one account.
     *
     * @param offer what one top-up buys now; empty where nothing was chosen, or it is no longer sold
     * @param spent in this month
     * @param nextAt before which nothing is bought; null where nothing speaks against it
     * @param history the newest first
     */
    public record View(
            AutoTopUp settings,
            State state,
            Optional<CreditOffer> offer,
            Money spent,
            @Nullable Instant nextAt,
            List<TopUp> history) {}

    /** How it stands; empty where the customer has never said anything. */
    @Transactional(readOnly = true)
    public Optional<View> of(AccountId account) {
        return settings.find(account).map(this::view);
    }

    /** Those of all accounts, the ones that stopped by themselves first. */
    @Transactional(readOnly = true)
    public Page<View> pageForStaff(PageRequest page) {
        var rows = settings.pageForStaff(page).stream().map(this::view).toList();
        return new Page<>(settings.countForStaff(), page, rows);
    }

    private View view(AutoTopUp wanted) {
        var account = wanted.account();
        var zone = accounts.get(account).timezone();
        var now = clock.instant();
        var month = YearMonth.from(now.atZone(zone));
        var history = topUps.newest(account, SHOWN);
        var spent = topUps.spent(account, month, wanted.monthlyCap().currency());
        var offer = offers.find(wanted.packageId(), wanted.amount());
        var pause = history.stream()
                .findFirst()
                .map(last -> last.beganAt().plus(wanted.coolOff()))
                .filter(end -> end.isAfter(now));
        var capReached = offer.isPresent()
                && offer.get().price().currency().equals(spent.currency())
                && spent.plus(offer.get().price()).compareTo(wanted.monthlyCap()) > 0;
        var state = state(wanted, history, pause.isPresent(), capReached);
        var nextMonth = month.plusMonths(1).atDay(1).atStartOfDay(zone).toInstant();
        var nextAt =
                switch (state) {
                    case COOLING_OFF -> pause.orElseThrow();
                    case CAP_REACHED -> nextMonth;
                    default -> null;
                };
        return new View(wanted, state, offer, spent, nextAt, history);
    }

    private static State state(AutoTopUp wanted, List<TopUp> history, boolean pauses, boolean capReached) {
        if (wanted.stopped() != null) {
            return State.STOPPED;
        }
        if (!wanted.enabled()) {
            return State.OFF;
        }
        if (history.stream().anyMatch(topUp -> topUp.status() == TopUp.Status.RUNNING)) {
            return State.RUNNING;
        }
        return capReached ? State.CAP_REACHED : pauses ? State.COOLING_OFF : State.READY;
    }
}
