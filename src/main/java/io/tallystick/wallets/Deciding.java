package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.IDEMPOTENCY_KEY_REUSED;
import static io.tallystick.kernel.problems.KernelProblem.NOT_FOUND;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;
import static io.tallystick.wallets.WalletsProblem.USER_REQUIRED;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.TransferBatches.AccountKey;
import io.tallystick.wallets.PictureStore.Owner;
import io.tallystick.wallets.Task.Answer;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides the orders of a batch, one after the other, each on what those before it left. */
final class Deciding {

    private final BatchPictures pictures;
    private final CommitterMemory memory;
    private final Instant now;
    private final Changes made = new Changes();
    private final Map<AccountKey, Answer.Done> done = new HashMap<>();

    Deciding(BatchPictures pictures, CommitterMemory memory, Instant now) {
        this.pictures = pictures;
        this.memory = memory;
        this.now = now;
    }

    /** What is to be written. */
    Changes made() {
        return made;
    }

    void decide(Task task) throws SQLException {
        try {
            task.decided(answer(task));
        } catch (ProblemException refusal) {
            task.decided(new Answer.Refused(refusal));
        }
    }

    private Answer answer(Task task) throws SQLException {
        return switch (task.order()) {
            case Look look -> new Answer.Seen(look.seen().apply(existing(look), now));
            case KeyedOrder order -> keyed(task, order);
        };
    }

    private WalletPicture existing(Look look) {
        var picture = pictures.account(look.account()).of(new Owner(look.account(), look.asset(), look.user()));
        if (picture == null) {
            throw NO_SUCH_WALLET.at("asset", "asset", look.asset().code());
        }
        return picture;
    }

    private Answer keyed(Task task, KeyedOrder order) throws SQLException {
        var key = KeyLookUps.key(order);
        var inBatch = done.get(key);
        if (inBatch != null) {
            return replay(inBatch.transfer(), order);
        }
        var earlier = memory.byKey(key);
        if (earlier != null) {
            return replay(earlier, order);
        }
        var account = pictures.account(order.account());
        var answer =
                switch (order) {
                    case Debit debit -> {
                        var user = debit.user() == null ? null : account.user(debit.user());
                        var picture = payer(debit, debit.amount().asset(), debit.user());
                        if (picture == null) {
                            yield new Answer.WalletMissing(Objects.requireNonNull(debit.user()));
                        }
                        var transfer = picture.debit(debit, user, task.details(), now, made);
                        intern(account, order.account(), user, debit.user());
                        yield new Answer.Done(transfer, picture.wallet(), false);
                    }
                    case HoldOrder hold -> {
                        var user = hold.user() == null ? null : account.user(hold.user());
                        var picture = payer(hold, hold.amount().asset(), hold.user());
                        if (picture == null) {
                            yield new Answer.WalletMissing(Objects.requireNonNull(hold.user()));
                        }
                        var transfer = picture.hold(hold, user, task.details(), now, made);
                        intern(account, order.account(), user, hold.user());
                        yield new Answer.Done(transfer, picture.wallet(), false);
                    }
                    case Settlement settlement -> {
                        var picture = account.numbered(settlement.wallet());
                        if (picture == null) {
                            throw NOT_FOUND.because();
                        }
                        var transfer = settlement.ending() == Settlement.Ending.CAPTURE
                                ? picture.capture(settlement, now, made)
                                : picture.release(settlement, now, made);
                        yield new Answer.Done(transfer, picture.wallet(), false);
                    }
                };
        if (answer instanceof Answer.Done first) {
            done.put(key, first);
        }
        return answer;
    }

    /** The wallet that pays; null when its user has none yet. */
    private @Nullable WalletPicture payer(KeyedOrder order, Asset asset, @Nullable String user) {
        var own = pictures.account(order.account()).own(asset);
        if (own == null) {
            throw NO_SUCH_WALLET.at("asset", "asset", asset.code());
        }
        if (own.wallet().policy().model() != BillingModel.PREPAY_USER) {
            return own;
        }
        if (user == null) {
            throw USER_REQUIRED.at("user_id");
        }
        var owner = Objects.requireNonNull(pictures.owner(order, asset, user));
        return pictures.account(order.account()).of(owner);
    }

    private void intern(AccountPictures account, AccountId id, @Nullable UUID user, @Nullable String externalId) {
        if (user != null && externalId != null && !account.knows(user)) {
            made.users.add(new Changes.NewUser(id, user, externalId));
        }
    }

    private Answer replay(Transfer earlier, KeyedOrder order) throws SQLException {
        var kind =
                switch (order) {
                    case Debit ignored -> Kind.DEBIT;
                    case HoldOrder ignored -> Kind.HOLD;
                    case Settlement settlement ->
                        settlement.ending() == Settlement.Ending.CAPTURE ? Kind.CAPTURE : Kind.RELEASE;
                };
        if (earlier.fingerprint() != order.fingerprint() || earlier.kind() != kind) {
            return new Answer.Refused(IDEMPOTENCY_KEY_REUSED.because());
        }
        return new Answer.Done(earlier, pictures.walletOf(earlier), true);
    }
}
