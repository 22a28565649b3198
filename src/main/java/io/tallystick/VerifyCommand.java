package io.tallystick;

import io.tallystick.invoicing.InvoiceProofs;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.postgres.DatabaseProofs;
import io.tallystick.kernel.postgres.DatabaseSettings;
import io.tallystick.kernel.verify.Proof;
import io.tallystick.kernel.verify.Verdict;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.ledger.LedgerProofs;
import io.tallystick.ledger.UsageProofs;
import io.tallystick.payments.PaymentProofs;
import io.tallystick.payments.RefundProofs;
import io.tallystick.payments.topup.TopUpProofs;
import io.tallystick.subscriptions.SubscriptionProofs;
import io.tallystick.wallets.CreditOrderProofs;
import io.tallystick.wallets.WalletProofs;
import java.util.List;
import java.util.stream.Stream;

/** Holds what is stored to what must always be true, beside a running server or on a stopped installation. */
public final class VerifyCommand implements Command {

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public String purpose() {
        return "checks what is stored against what must always be true";
    }

    /** Everything that is promised about stored rows; a module with a promise adds itself here. */
    public static List<Proof> proofs() {
        return Stream.of(
                        LedgerProofs.all(),
                        UsageProofs.all(),
                        WalletProofs.all(),
                        CreditOrderProofs.all(),
                        InvoiceProofs.all(),
                        PaymentProofs.all(),
                        RefundProofs.all(),
                        TopUpProofs.all(),
                        SubscriptionProofs.all())
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public int run(String[] arguments) {
        var database = Database.visit(DatabaseSettings.fromProcess());
        var promises = Stream.concat(DatabaseProofs.of(database).stream(), proofs().stream())
                .toList();
        var verdicts = Verifier.examine(database.asOwner(), promises);
        verdicts.forEach(VerifyCommand::print);
        var broken = verdicts.stream().filter(verdict -> !verdict.holds()).count();
        System.out.printf("%n%d promises hold, %d are broken.%n", verdicts.size() - broken, broken);
        return broken == 0 ? 0 : 1;
    }

    private static void print(Verdict verdict) {
        System.out.printf(
                "%-4s %,9d  %s%n",
                verdict.holds() ? "ok" : "BAD",
                verdict.examined(),
                verdict.proof().promise());
        verdict.breaches().forEach(breach -> System.out.println("                 " + breach));
    }
}
