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

    private static final String CAUSE = "user";
    private static final int NOT_YET = 0;

    private final WalletStore store;
    private final GrantStore lots;
    private final Grants grants;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UserWallets(
            WalletStore store,
            GrantStore lots,
            Grants grants,
            Tenancy tenancy,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.lots = lots;
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

    /**
     * A user's wallet as it would be opened now.
     *
     * @param holds what it would hold, in millionths
     */
    record Unopened(Wallet wallet, long holds) {}

    /** What opening would make, without opening; refuses {@code no_such_wallet} where the account has none of that asset. */
    @Transactional(readOnly = true)
    public Unopened unopened(AccountId account, Asset asset, UUID user) {
        var own = store.find(account, asset, null).orElseThrow(() -> NO_SUCH_WALLET.at("asset", "asset", asset.code()));
        var key = new WalletKey(account, NOT_YET);
        var wallet = new Wallet(key, asset, user, own.policy(), clock.instant(), null, true);
        var isGiven = lots.findByCause(account, CAUSE, causeOf(wallet)).isPresent();
        return new Unopened(wallet, isGiven ? 0 : store.defaultUserCredit(account, asset));
    }

    /** Opens in a transaction of its own, for an order that waits for the wallet. */
    void openOutside(AccountId account, Asset asset, String user) {
        tenancy.within(account, () -> transaction.executeWithoutResult(begun -> open(account, asset, user)));
    }

    /** The default user credit comes once for a user and asset, also when the wallet is given up and opened again. */
    private static GrantOrder first(Wallet wallet, AssetAmount credit) {
        return new GrantOrder(
                        wallet.key().account(),
                        Grant.Kind.BONUS,
                        credit,
                        null,
                        null,
                        CAUSE,
                        causeOf(wallet),
                        "First credit of the user",
                        Actor.SYSTEM)
                .into(wallet.key().number());
    }

    private static UUID causeOf(Wallet wallet) {
        var name = Objects.requireNonNull(wallet.user()) + ":" + wallet.asset().code();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
