package io.tallystick.wallets;

import static io.tallystick.kernel.problems.KernelProblem.CONFLICT;
import static io.tallystick.wallets.WalletsProblem.NO_SUCH_WALLET;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.Transfer.WalletKey;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The wallets that the users of an account have with {@link BillingModel#PREPAY_USER}. */
@Component
class UserWallets {

    private final WalletStore store;
    private final Grants grants;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UserWallets(WalletStore store, Grants grants, Tenancy tenancy, TransactionTemplate transaction, Clock clock) {
        this.store = store;
        this.grants = grants;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Finds the user's wallet, or opens it with its first credit; refuses {@code no_such_wallet} where the account has none of that asset. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Wallet open(AccountId account, Asset asset, String user) {
        store.lockPolicies(account);
        var id = WalletUsers.id(account, user);
        var known = store.find(account, asset, id);
        if (known.isPresent()) {
            return known.get();
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
        if (credit.isPositive()) {
            grants.grant(first(wallet, credit));
        }
        return wallet;
    }

    /** Opens in a transaction of its own, for an order that waits for the wallet. */
    void openOutside(AccountId account, Asset asset, String user) {
        tenancy.within(account, () -> transaction.executeWithoutResult(begun -> open(account, asset, user)));
    }

    /** The default user credit comes once for a user and asset, also when the wallet is given up and opened again. */
    private static GrantOrder first(Wallet wallet, AssetAmount credit) {
        var user = Objects.requireNonNull(wallet.user());
        var cause = UUID.nameUUIDFromBytes((user + ":" + wallet.asset().code()).getBytes(StandardCharsets.UTF_8));
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
