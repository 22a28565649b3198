package io.tallystick.wallets.mandates;

import static io.tallystick.wallets.mandates.MandateProblem.AMOUNT_IS_ZERO;
import static io.tallystick.wallets.mandates.MandateProblem.CREDIT_REFUSED;
import static io.tallystick.wallets.mandates.MandateProblem.USER_REQUIRED;

import io.tallystick.accounts.Accounts;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.Asset;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.WalletKey;
import io.tallystick.wallets.BillingModel;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators give to wallets, and take from them. */
@Service
public class CreditByHand {

    private final WalletSettings settings;
    private final MandateWalletStore store;
    private final WalletCore core;
    private final Accounts accounts;

    CreditByHand(WalletSettings settings, MandateWalletStore store, WalletCore core, Accounts accounts) {
        this.settings = settings;
        this.store = store;
        this.core = core;
        this.accounts = accounts;
    }

    /**
     * Credit to be added.
     *
     * @param user whose wallet; needed with {@code PREPAY_USER}, else null
     * @param fromMandate whether a user's credit is taken from the account's wallet rather than given anew
     */
    public record Credit(@Nullable String user, BigDecimal amount, String description, boolean fromMandate) {}

    /** Credit that was added. */
    public record Added(WalletKey wallet, AssetAmount amount) {}

    /**
     * Adds credit to the wallet that the billing model means, and answers with where it went.
     *
     * <p>Refuses {@code no_settings}, {@code credit_refused} for {@code UNLIMITED}, {@code user_required}, and
     * {@code insufficient_credits} when the account's wallet has too little to allocate.
     */
    @Transactional
    public Added add(AccountId account, Credit credit, Actor by) {
        var current = settings.get(account);
        if (current.model() == BillingModel.UNLIMITED) {
            throw CREDIT_REFUSED.with("model", current.model().name());
        }
        var amount = AssetAmount.exactly(credit.amount(), current.asset());
        if (current.model() != BillingModel.PREPAY_USER) {
            return given(ofAccount(account, current.asset()), amount, credit, by);
        }
        if (credit.user() == null || credit.user().isBlank()) {
            throw USER_REQUIRED.at("userId");
        }
        var wallet = core.openFor(account, current.asset(), credit.user());
        if (!credit.fromMandate()) {
            return given(wallet, amount, credit, by);
        }
        core.move(ofAccount(account, current.asset()), wallet, amount, credit.description(), by);
        return new Added(wallet, amount);
    }

    private Added given(WalletKey wallet, AssetAmount amount, Credit credit, Actor by) {
        core.adjust(wallet, amount, credit.description(), by);
        return new Added(wallet, amount);
    }

    /**
     * A correction.
     *
     * @param signed above zero gives, below takes
     * @param asset null for the one that the mandate is billed in
     * @param user whose wallet; null for the account's own
     */
    public record Correction(
            BigDecimal signed,
            @Nullable Asset asset,
            @Nullable String user,
            String reason) {}

    /** A correction that was made. */
    public record Corrected(Transfer transfer, Asset asset) {}

    /**
     * Corrects a balance.
     *
     * <p>Refuses {@code not_found} for an unknown account or a wallet that is not there, {@code amount_is_zero}, and
     * {@code insufficient_credits} (402) when more is taken than is there.
     */
    @Transactional
    public Corrected adjust(AccountId account, Correction correction, Actor by) {
        accounts.get(account);
        if (correction.signed().signum() == 0) {
            throw AMOUNT_IS_ZERO.at("amount");
        }
        var asset = correction.asset() == null ? settings.get(account).asset() : correction.asset();
        var user = correction.user();
        var wallet = user == null ? ofAccount(account, asset) : ofUser(account, asset, user);
        var amount = AssetAmount.exactly(correction.signed(), asset);
        return new Corrected(core.adjust(wallet, amount, correction.reason(), by), asset);
    }

    private WalletKey ofAccount(AccountId account, Asset asset) {
        return store.ofAccount(account, asset).map(MandateWallet::key).orElseThrow(KernelProblem.NOT_FOUND::because);
    }

    private WalletKey ofUser(AccountId account, Asset asset, String user) {
        return store.ofUser(account, asset, user).map(MandateWallet::key).orElseThrow(KernelProblem.NOT_FOUND::because);
    }
}
