package io.tallystick.wallets.web.mandate;

import io.tallystick.wallets.BillingModel;

/** Whose wallet is charged, and what happens at zero. */
enum BillingModelJson {
    UNLIMITED,
    PREPAY_USER,
    PREPAY_MANDATE,
    CREDIT_POSTPAY;

    static BillingModelJson of(BillingModel model) {
        return valueOf(model.name());
    }

    BillingModel model() {
        return BillingModel.valueOf(name());
    }
}
