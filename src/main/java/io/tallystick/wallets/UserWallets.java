package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.CONFLICT;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer.WalletKey;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The wallets that the users of an account have with {@link BillingModel#PREPAY_USER}. */
@Component
class UserWallets {

    private final WalletStore store;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UserWallets(WalletStore store, Tenancy tenancy, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A user's wallet, with what is given to it once, if it was opened just now. */
    record Opened(Wallet wallet, Optional<GrantOrder> firstCredit) {}

    /** Finds the user's wallet or opens it; refuses {@code no_such_wallet} where the account has none of that asset. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Opened open(AccountId account, Asset asset, String user) {
        store.lockPolicies(account);
        var id = WalletUsers.id(account, user);
        var known = store.find(account, asset, id);
        if (known.isPresent()) {
            return new Opened(known.get(), Optional.empty());
        }
        var own = store.find(account, asset, null).orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
        if (own.policy().model() != BillingModel.PREPAY_USER) {
            // The billing model has changed since somebody decided that the user needs a wallet.
            throw CONFLICT.because();
        }
        store.insertUser(account, id, user);
        var key = new WalletKey(account, store.nextNumber(account));
        var wallet = new Wallet(key, asset, id, own.policy(), clock.instant(), null, true);
        store.insert(wallet);
        var credit = new AssetAmount(store.defaultUserCredit(account, asset), asset);
        return new Opened(wallet, credit.isPositive() ? Optional.of(first(wallet, credit)) : Optional.empty());
    }

    /** Opens in a transaction of its own, for an order that waits for the wallet. */
    void openOutside(AccountId account, Asset asset, String user, Opening opening) {
        tenancy.within(account, () -> transaction.executeWithoutResult(begun -> opening.open(account, asset, user)));
    }

    /** How a user's wallet is opened and filled. */
    interface Opening {
        Wallet open(AccountId account, Asset asset, String user);
    }

    /** The default user credit comes once for a user and asset, also when the wallet is given up and opened again. */
    private static GrantOrder first(Wallet wallet, AssetAmount credit) {
        var user = java.util.Objects.requireNonNull(wallet.user());
        var cause = java.util.UUID.nameUUIDFromBytes(
                (user + ":" + wallet.asset().code()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new GrantOrder(
                        wallet.key().account(),
                        Grant.Kind.BONUS,
                        credit,
                        null,
                        null,
                        "user",
                        cause,
                        "First credit of the user",
                        Actor.SYSTEM)
                .into(wallet.key().number());
    }
}
