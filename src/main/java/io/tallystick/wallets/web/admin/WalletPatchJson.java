package io.tallystick.wallets.web.admin;

import io.tallystick.wallets.mandates.MandateWallets.WalletEdit;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What shall change of a wallet; fields that are not sent stay.
 *
 * @param creditLimit how far below zero it may go when billed postpaid; sent as null: without limit
 * @param enabled false refuses every debit
 */
@SuppressWarnings("NullableOptional")
record WalletPatchJson(
        @Nullable Optional<@PositiveOrZero BigDecimal> creditLimit,
        @Nullable Boolean enabled) {

    WalletEdit edit() {
        return new WalletEdit(creditLimit, enabled);
    }
}
