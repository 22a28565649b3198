package io.tallystick.wallets.web.mandate;

import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.wallets.mandates.WalletEntry;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A movement of value in a wallet.
 *
 * @param accountId the wallet
 * @param amount above zero; the type says which way it went
 * @param description what was said of it, else what was done and with what, else what happened
 * @param operation what was done, as whoever spent named it
 * @param model the AI model that was used
 * @param referenceType what it belongs to
 * @param aicoreProvider the AI provider that was used
 * @param userId for whom it was, by the id that the API was given
 * @param balanceAfter what the wallet held after it
 */
record MandateTransactionJson(
        UUID id,
        UUID accountId,
        TransactionTypeJson transactionType,
        BigDecimal amount,
        String description,
        @Nullable ReferenceTypeJson referenceType,
        @Nullable String workflowId,
        @Nullable String operation,
        @Nullable String model,
        @Nullable String featureCode,
        @Nullable String aicoreProvider,
        @Nullable String userId,
        BigDecimal balanceAfter,
        String asset,
        Instant createdAt) {

    /** Which way value went. */
    enum TransactionTypeJson {
        CREDIT,
        DEBIT
    }

    /** What a movement belongs to: a workflow, other use, a payment, an act of an administrator, or the house's own rules. */
    enum ReferenceTypeJson {
        WORKFLOW,
        USAGE,
        PAYMENT,
        ADMIN,
        SYSTEM
    }

    static MandateTransactionJson of(WalletEntry entry) {
        var movement = entry.movement();
        return new MandateTransactionJson(
                movement.id(),
                entry.walletId(),
                movement.kind().sign() > 0 ? TransactionTypeJson.CREDIT : TransactionTypeJson.DEBIT,
                Decimals.of(new AssetAmount(movement.amount(), entry.asset())),
                entry.description(),
                ReferenceTypeJson.valueOf(entry.origin().name()),
                entry.workflow(),
                movement.operation(),
                movement.model(),
                movement.feature(),
                movement.provider(),
                entry.user(),
                Decimals.of(new AssetAmount(movement.balance(), entry.asset())),
                entry.asset().code(),
                movement.createdAt());
    }
}
