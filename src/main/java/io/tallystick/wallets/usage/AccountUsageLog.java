package io.tallystick.wallets.usage;

import static io.tallystick.wallets.usage.UsageProblem.PERIOD_BACKWARDS;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.ledger.UsageEntry;
import io.tallystick.ledger.UsageEntry.Cursor;
import io.tallystick.ledger.UsageFilter;
import io.tallystick.ledger.UsageLog;
import io.tallystick.ledger.UsageLogPage;
import io.tallystick.ledger.UsageLogQuery;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of an account's usage across its wallets, each entry with its asset and its user's name. */
@Service
public class AccountUsageLog {

    private final UsageLog log;
    private final UsageWalletStore wallets;
    private final Accounts accounts;

    AccountUsageLog(UsageLog log, UsageWalletStore wallets, Accounts accounts) {
        this.log = log;
        this.wallets = wallets;
        this.accounts = accounts;
    }

    /**
     * An entry with what others know of it.
     *
     * @param user as the product names it
     */
    public record Named(
            UsageEntry entry, Asset asset, @Nullable String user) {}

    /** A part of the log. */
    public record Page(List<Named> entries, @Nullable Cursor next) {}

    /** The part of the log that is asked for; refuses {@code period_backwards} and {@code date_out_of_range}. */
    @Transactional(readOnly = true)
    public Page page(AccountId account, UsageLogFilter filter, @Nullable Cursor after, int size) {
        var all = wallets.of(account);
        var user = filter.user() == null ? Optional.<UUID>empty() : wallets.user(account, filter.user());
        if (filter.user() != null && user.isEmpty()) {
            return new Page(List.of(), null);
        }
        var page = log.page(query(account, filter, all, user.orElse(null), after, size));
        return named(account, page, all);
    }

    private UsageLogQuery query(
            AccountId account,
            UsageLogFilter filter,
            List<UsageWallet> all,
            @Nullable UUID user,
            @Nullable Cursor after,
            int size) {
        var zone = accounts.get(account).timezone();
        if (filter.from() != null) {
            UsageDays.requireCivil(filter.from(), "from");
        }
        if (filter.to() != null) {
            UsageDays.requireCivil(filter.to(), "to");
        }
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw PERIOD_BACKWARDS.at("to");
        }
        return new UsageLogQuery(
                account,
                all.stream().filter(filter::means).map(UsageWallet::number).collect(Collectors.toSet()),
                filter.from() == null ? null : UsageDays.start(filter.from(), zone),
                filter.to() == null ? null : UsageDays.start(filter.to().plusDays(1), zone),
                new UsageFilter(
                        filter.operation(), filter.unit(), filter.model(), filter.provider(), filter.feature(), user),
                filter.reference(),
                filter.workflow(),
                filter.least(),
                filter.most(),
                after,
                size);
    }

    private Page named(AccountId account, UsageLogPage page, List<UsageWallet> all) {
        var assets = all.stream().collect(Collectors.toMap(UsageWallet::number, UsageWallet::asset));
        var users = page.entries().stream()
                .map(UsageEntry::userId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, String> names = users.isEmpty() ? Map.of() : wallets.externalIds(account, users);
        var entries = page.entries().stream()
                .map(entry -> new Named(
                        entry,
                        Objects.requireNonNull(assets.get(entry.wallet().number())),
                        entry.userId() == null ? null : names.get(entry.userId())))
                .toList();
        return new Page(entries, page.next());
    }
}
