package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Wallets.Held;
import io.tallystick.wallets.Wallets.Outcome;
import io.tallystick.wallets.Wallets.Spent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What was answered to a key before. A retry is told the same, whatever has changed since: the price, the rules about providers,
 * what is left in the wallet. It is asked only where a request would be refused, so a request that can be met costs nothing more.
 */
@Service
public class Replays {

    private final Transfers transfers;
    private final WalletStore wallets;
    private final HoldStore holds;
    private final Tenancy tenancy;
    private final TransactionTemplate reading;

    Replays(
            Transfers transfers,
            WalletStore wallets,
            HoldStore holds,
            Tenancy tenancy,
            PlatformTransactionManager transactions) {
        this.transfers = transfers;
        this.wallets = wallets;
        this.holds = holds;
        this.tenancy = tenancy;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A key with the fingerprint of the request that came with it. */
    public record Retry(UUID key, long fingerprint) {}

    /** The debit that was made with the key. Refuses {@code idempotency_key_reused} (409) where it was made for something else. */
    public Optional<Spent> debit(AccountId account, Retry retry) {
        return find(account, retry, Kind.DEBIT);
    }

    /** The debits that were made with these keys; for a key that was used for something else the refusal. */
    public Map<Retry, Outcome> debits(AccountId account, Collection<Retry> retries) {
        return retries.isEmpty() ? Map.of() : within(account, () -> outcomes(account, retries));
    }

    /** The hold that was opened with the key. Refuses as {@link #debit} does. */
    public Optional<Held> hold(AccountId account, Retry retry) {
        return within(account, () -> transfers
                .findByKey(account, retry.key())
                .map(row -> checked(row, retry, Kind.HOLD))
                .map(this::held));
    }

    /** The capture that was made with the key. Refuses as {@link #debit} does. */
    public Optional<Spent> capture(AccountId account, Retry retry) {
        return settlement(account, Settlement.Ending.CAPTURE, retry);
    }

    /** The release that was made with the key. Refuses as {@link #debit} does. */
    public Optional<Spent> release(AccountId account, Retry retry) {
        return settlement(account, Settlement.Ending.RELEASE, retry);
    }

    Optional<Spent> settlement(AccountId account, Settlement.Ending ending, Retry retry) {
        return find(account, retry, ending.kind());
    }

    private Optional<Spent> find(AccountId account, Retry retry, Kind kind) {
        return within(account, () -> transfers
                .findByKey(account, retry.key())
                .map(row -> checked(row, retry, kind))
                .map(this::spent));
    }

    private Map<Retry, Outcome> outcomes(AccountId account, Collection<Retry> retries) {
        var made = new HashMap<UUID, Transfer>();
        var keys = retries.stream().map(Retry::key).distinct().toList();
        transfers.findByKeys(account, keys).forEach(row -> made.put(row.key(), row));
        var outcomes = new HashMap<Retry, Outcome>();
        for (var retry : retries) {
            var row = made.get(retry.key());
            if (row != null) {
                outcomes.put(
                        retry,
                        isFor(row, retry, Kind.DEBIT)
                                ? new Outcome.Made(spent(row))
                                : new Outcome.Refused(IDEMPOTENCY_KEY_REUSED.because()));
            }
        }
        return outcomes;
    }

    private static Transfer checked(Transfer row, Retry retry, Kind kind) {
        if (!isFor(row, retry, kind)) {
            throw IDEMPOTENCY_KEY_REUSED.because();
        }
        return row;
    }

    private static boolean isFor(Transfer row, Retry retry, Kind kind) {
        return row.kind() == kind && row.fingerprint() == retry.fingerprint();
    }

    private Spent spent(Transfer row) {
        return Wallets.spent(row, wallets.get(row.wallet()), true);
    }

    private Held held(Transfer row) {
        var asset = wallets.get(row.wallet()).asset();
        var hold = holds.get(row.wallet(), row.seq());
        return new Held(row, new AssetAmount(hold.amount(), asset), asset, hold.expiresAt(), true);
    }

    private <T> T within(AccountId account, java.util.function.Supplier<T> work) {
        return tenancy.within(account, () -> Objects.requireNonNull(reading.execute(begun -> work.get())));
    }
}
