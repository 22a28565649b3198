package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Debits.Held;
import io.tallystick.wallets.Debits.Outcome;
import io.tallystick.wallets.Debits.Spent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * What was answered to a key before, for requests that would not get as far as the wallet: a retry is told the same, also when the
 * price, the rules about providers or the account's state have changed since. What the wallet would refuse, it looks up itself.
 */
@Service
public class Replays {

    private final Transfers transfers;
    private final WalletStore wallets;
    private final HoldStore holds;
    private final Tenancy tenancy;

    Replays(Transfers transfers, WalletStore wallets, HoldStore holds, Tenancy tenancy) {
        this.transfers = transfers;
        this.wallets = wallets;
        this.holds = holds;
        this.tenancy = tenancy;
    }

    /** A key with the fingerprint of the request that came with it. */
    public record Retry(UUID key, long fingerprint) {}

    /** The debit that was made with the key. Refuses {@code idempotency_key_reused} (409) where it was made for something else. */
    public Optional<Spent> debit(AccountId account, Retry retry) {
        return find(account, retry, Kind.DEBIT);
    }

    /** The debits that were made with these keys; for a key that was used for something else the refusal. */
    public Map<Retry, Outcome> debits(AccountId account, Collection<Retry> retries) {
        return retries.isEmpty() ? Map.of() : tenancy.read(account, () -> outcomes(account, retries));
    }

    /** The hold that was opened with the key. Refuses as {@link #debit} does. */
    public Optional<Held> hold(AccountId account, Retry retry) {
        return tenancy.read(account, () -> transfers
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

    private Optional<Spent> settlement(AccountId account, Settlement.Ending ending, Retry retry) {
        return find(account, retry, ending.kind());
    }

    private Optional<Spent> find(AccountId account, Retry retry, Kind kind) {
        return tenancy.read(account, () -> transfers
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
        return Debits.spent(row, wallets.get(row.wallet()), true);
    }

    private Held held(Transfer row) {
        var asset = wallets.get(row.wallet()).asset();
        var hold = holds.get(row.wallet(), row.seq());
        return new Held(row, new AssetAmount(hold.amount(), asset), asset, hold.expiresAt(), true);
    }
}
