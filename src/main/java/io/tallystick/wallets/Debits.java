package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.kernel.problems.KernelProblem.TOO_MANY_REQUESTS;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.ledger.Transfers;
import io.tallystick.wallets.Task.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Spends and reserves. It is decided by the committer and durable when it is answered, so all of it refuses to run inside
 * another transaction.
 */
@Service
public class Debits {

    private static final int ATTEMPTS_TO_OPEN = 3;

    private final Committer committer;
    private final UserWallets userWallets;
    private final WalletStore wallets;
    private final Transfers transfers;
    private final Replays replays;
    private final Tenancy tenancy;
    private final JsonMapper json;

    Debits(
            Committer committer,
            UserWallets userWallets,
            WalletStore wallets,
            Transfers transfers,
            Replays replays,
            Tenancy tenancy,
            JsonMapper json) {
        this.committer = committer;
        this.userWallets = userWallets;
        this.wallets = wallets;
        this.transfers = transfers;
        this.replays = replays;
        this.tenancy = tenancy;
        this.json = json;
    }

    /**
     * Spends. When this returns, the debit is committed; it therefore refuses to run inside another transaction.
     *
     * <p>Refuses {@code insufficient_credits} and {@code budget_exceeded} (402), which leave nothing behind and do not bind the
     * key, {@code idempotency_key_reused} (409) for a key that was used for something else, {@code wallet_disabled} (409),
     * {@code user_required} (400) where each user has a wallet and none is named, {@code too_many_requests} (429) when more
     * waits than can be decided soon, and {@code database_unavailable} (503), after which the same key tells what happened.
     */
    public Spent debit(Debit debit) {
        return spent(answer(debit, details(debit.details())));
    }

    /**
     * Spends several times for one account, each for itself: some may be refused while others are made. In the order given.
     *
     * <p>What concerns no single debit is thrown: {@code too_many_requests} (429), {@code database_unavailable} (503). Some may be
     * made then; their keys tell.
     */
    public List<Outcome> debitAll(List<Debit> debits) {
        requireNoTransaction();
        if (debits.isEmpty()) {
            return List.of();
        }
        var account = debits.getFirst().account();
        var answers = committer.decide(
                account,
                List.copyOf(debits),
                debits.stream().map(debit -> details(debit.details())).toList());
        var outcomes = new ArrayList<Outcome>();
        for (var index = 0; index < debits.size(); index++) {
            outcomes.add(outcome(debits.get(index), answers.get(index)));
        }
        return outcomes;
    }

    private Outcome outcome(Debit debit, Answer first) {
        try {
            var answer = first instanceof Answer.WalletMissing ? decide(debit, details(debit.details())) : first;
            return new Outcome.Made(spent(done(answer)));
        } catch (ProblemException refused) {
            return new Outcome.Refused(refused);
        }
    }

    /** Reserves an amount until it is captured, released or expires. Refuses as {@link #debit} does. */
    public Held hold(HoldOrder order) {
        var done = answer(order, details(order.details()));
        if (done.replayed()) {
            // What the operation costs now may be something else than what was reserved then.
            return replays.hold(order.account(), new Replays.Retry(order.key(), order.fingerprint()))
                    .orElseThrow();
        }
        var expires = done.transfer().createdAt().plus(order.lasts());
        return new Held(done.transfer(), order.amount(), done.wallet().asset(), expires, false);
    }

    /**
     * Spends what a hold reserved: all of it, part of it, or more where more is available; the hold is closed.
     *
     * <p>Refuses {@code not_found} (404) for a hold that never was, {@code hold_not_open} (409) for one that is over, and
     * {@code insufficient_credits} (402) where more is captured than reserved and available.
     *
     * @param amount null for all that is reserved
     */
    public Spent capture(AccountId account, UUID hold, @Nullable AssetAmount amount, UUID key, long fingerprint) {
        return settle(Settlement.Ending.CAPTURE, account, hold, amount, key, fingerprint);
    }

    /** Gives back what a hold reserved. Refuses as {@link #capture} does. */
    public Spent release(AccountId account, UUID hold, UUID key, long fingerprint) {
        return settle(Settlement.Ending.RELEASE, account, hold, null, key, fingerprint);
    }

    private Spent settle(
            Settlement.Ending ending,
            AccountId account,
            UUID hold,
            @Nullable AssetAmount amount,
            UUID key,
            long fingerprint) {
        requireNoTransaction();
        var position = Transfer.position(hold).orElseThrow(NOT_FOUND::because);
        var asset = assetOfHold(account, hold);
        if (amount != null && !amount.asset().equals(asset)) {
            throw NO_SUCH_WALLET.at("asset", "asset", amount.asset().code());
        }
        return spent(answer(
                new Settlement(
                        ending, account, position.wallet(), position.seq(), amount, key, fingerprint, null, "{}"),
                "{}"));
    }

    /** In what a hold reserves; refuses {@code not_found} (404) where the account never had such a hold. */
    public Asset assetOfHold(AccountId account, UUID hold) {
        var position = Transfer.position(hold).orElseThrow(NOT_FOUND::because);
        var wallet = new WalletKey(account, position.wallet());
        return tenancy.read(account, () -> transfers
                .find(wallet, position.seq())
                .filter(row -> row.kind() == Kind.HOLD)
                .flatMap(row -> wallets.find(wallet))
                .map(Wallet::asset)
                .orElseThrow(NOT_FOUND::because));
    }

    /** The committer's answer, or its refusal. */
    private Answer.Done answer(KeyedOrder order, String details) {
        requireNoTransaction();
        return done(decide(order, details));
    }

    private static Answer.Done done(Answer answer) {
        if (answer instanceof Answer.Refused refused) {
            throw refused.why();
        }
        return (Answer.Done) answer;
    }

    /** Asks the committer, once more when a user's wallet had to be opened first. */
    private Answer decide(KeyedOrder order, String details) {
        for (var attempt = 0; attempt < ATTEMPTS_TO_OPEN; attempt++) {
            var answer = committer.decide(order, details);
            if (!(answer instanceof Answer.WalletMissing missing)) {
                return answer;
            }
            var asset = order instanceof Debit debit
                    ? debit.amount().asset()
                    : ((HoldOrder) order).amount().asset();
            userWallets.openOutside(order.account(), asset, missing.user());
        }
        throw NO_SUCH_WALLET.because();
    }

    private static Spent spent(Answer.Done done) {
        return spent(done.transfer(), done.wallet(), done.replayed());
    }

    static Spent spent(Transfer transfer, Wallet wallet, boolean replayed) {
        return new Spent(transfer, wallet.asset(), wallet.shown(transfer.balance()), replayed);
    }

    private static void requireNoTransaction() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "A debit is durable when it is answered, so it has a transaction of its own.");
        }
    }

    private String details(Map<String, Object> details) {
        return details.isEmpty() ? "{}" : json.writeValueAsString(details);
    }

    /**
     * A debit that was made.
     *
     * @param balance what the wallet holds after it
     * @param replayed whether an earlier request with the same key made it
     */
    public record Spent(Transfer transfer, Asset asset, AssetAmount balance, boolean replayed) {}

    /** What came of one debit among several. */
    public sealed interface Outcome {

        record Made(Spent spent) implements Outcome {}

        /**
         * A refusal is about one order: what concerns everybody who waits ({@code too_many_requests}, {@code database_unavailable})
         * cannot be made one, and is thrown.
         *
         * @param why the refusal, as a single debit would have thrown it
         */
        record Refused(ProblemException why) implements Outcome {

            public Refused {
                var problem = why.problem();
                if (!problem.status().is4xxClientError() || problem == TOO_MANY_REQUESTS) {
                    throw why;
                }
            }
        }
    }

    /**
     * An amount that is set aside.
     *
     * @param transfer the row that opened the hold; its id is the hold's
     */
    public record Held(Transfer transfer, AssetAmount amount, Asset asset, Instant expiresAt, boolean replayed) {}
}
