package io.tallystick.payments.topup;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.money.AssetAmount;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has wallets tell when a balance falls below a level. */
@Component
class BalanceWatch {

    /** @param level null when nobody wants to know any more */
    void watch(AccountId account, @Nullable AssetAmount level) {}
}
