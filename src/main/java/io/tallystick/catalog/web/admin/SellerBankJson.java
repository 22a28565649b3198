package io.tallystick.catalog.web.admin;

import static io.tallystick.catalog.web.admin.Sent.orNull;

import io.tallystick.catalog.SellerBank;
import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bank account that invoices name. */
record SellerBankJson(
        @Nullable @Size(max = 200) @OneLine String accountHolder,
        @Nullable @Size(max = 200) @OneLine String bankName,
        @Nullable @Size(max = 50) @OneLine String iban,
        @Nullable @Size(max = 20) @OneLine String bic,
        @Nullable @Size(max = 50) @OneLine String accountNumber,
        @Nullable @Size(max = 50) @OneLine String routingNumber) {

    static SellerBankJson of(SellerBank bank) {
        return new SellerBankJson(
                bank.accountHolder(),
                bank.bankName(),
                bank.iban(),
                bank.bic(),
                bank.accountNumber(),
                bank.routingNumber());
    }

    SellerBank bank() {
        return new SellerBank(
                orNull(accountHolder),
                orNull(bankName),
                orNull(iban),
                orNull(bic),
                orNull(accountNumber),
                orNull(routingNumber));
    }
}
