package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.VerifyCommand;
import io.tallystick.kernel.verify.Proof;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.ArrayList;
import java.util.List;

/** A proof that cannot fail proves nothing: rows are broken one by one, and each break is found by the promise it breaks. */
class BrokenPromisesTest {

    /** @param statement breaks a row of the account {@code :account} that was granted credits and spent some */
    record Break(String promise, String statement) {}

    private static final List<Break> BREAKS = List.of(
            new Break(
                    "wallets equal their transfers",
                    "update ledger.transfer set balance_after = balance_after + 1 where account_id = :account and seq = 2"),
            new Break(
                    "wallets equal their transfers",
                    "update ledger.transfer set seq = 7 where account_id = :account and seq = 2"),
            new Break(
                    "wallets equal their transfers",
                    "update ledger.transfer set burned_after = 1 where account_id = :account and seq = 1"),
            new Break(
                    "wallets equal their transfers",
                    "update ledger.transfer set created_at = created_at - interval '1 day' where account_id = :account and seq = 2"),
            new Break(
                    "what a wallet holds back rises only when",
                    "update ledger.transfer set held_after = 5 where account_id = :account and seq = 2"),
            new Break(
                    "what a wallet holds back is the sum",
                    "update ledger.transfer set held_after = 5 where account_id = :account and seq = 2"),
            new Break(
                    "what a wallet holds back is the sum",
                    "insert into wallets.hold (account_id, wallet_no, opened_seq, amount, expires_at) values (:account, 1, 2, 5, '2027-01-01T00:00:00Z')"),
            new Break(
                    "every hold was opened by one row",
                    "insert into wallets.hold (account_id, wallet_no, opened_seq, amount, expires_at) values (:account, 1, 2, 5, '2027-01-01T00:00:00Z')"),
            new Break(
                    "every row that opens or ends a hold",
                    "update ledger.transfer set kind = 6 where account_id = :account and seq = 2"),
            new Break(
                    "every row that opens or ends a hold",
                    "update ledger.transfer set kind = 8 where account_id = :account and seq = 2"),
            new Break(
                    "every transfer balances",
                    "alter table ledger.journal drop constraint journal_amount_minor_check; "
                            + "insert into ledger.journal values (:account, :account, 'bank', 'tax', -1, 'USD', 'x', :account, '2027-01-01T00:00:00Z')"),
            new Break("what a debit was for", "delete from ledger.context where account_id = :account"),
            new Break("the unique indexes that hold", "drop index ledger.once_for_each_key"),
            new Break("whatever moved", "delete from wallets.wallet where account_id = :account"),
            new Break("every grant came by one transfer", "delete from wallets.grant_lot where account_id = :account"),
            new Break(
                    "what is left of the lots",
                    "update wallets.grant_lot set amount = amount + 1 where account_id = :account"),
            new Break(
                    "of a lot that is closed nothing is left",
                    "update wallets.grant_lot set closed_seq = 2 where account_id = :account"),
            new Break(
                    "a wallet burns only lots",
                    "update wallets.burn_switch set lot_seq = 9 where account_id = :account"),
            new Break(
                    "a wallet burns only lots",
                    "insert into wallets.burn_switch (account_id, wallet_no, burned_from, lot_seq) values (:account, 1, 3000001, 1)"),
            new Break(
                    "what rolled over is within the cap",
                    "update wallets.grant_lot set cause_kind = 'rollover' where account_id = :account"),
            new Break(
                    "no debit that a budget covers",
                    "insert into wallets.budget (account_id, id, wallet_no, period, limit_amount, set_seq) values (:account, :account, 1, 'day', 1, 1)"),
            new Break(
                    "every grant has its cause",
                    "update wallets.grant_lot set cause_kind = 'kindness' where account_id = :account"));

    @Scenario("Every break is found by the promise it breaks, and it names the account")
    void everyBreakIsFound(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("3").is(201);
        var missed = new ArrayList<String>();
        for (var broken : BREAKS) {
            var breaches = breaches(world, acme, broken);
            if (breaches.isEmpty()) {
                missed.add(broken.toString());
            } else if (!broken.statement().startsWith("drop")) {
                assertThat(breaches)
                        .as(broken.toString())
                        .anyMatch(breach -> breach.contains(acme.id().toString()));
            }
        }
        assertThat(missed).isEmpty();
    }

    private static List<String> breaches(World world, AccountInStory acme, Break broken) {
        var proof = VerifyCommand.proofs().stream()
                .filter(known -> known.promise().startsWith(broken.promise()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no promise " + broken.promise()));
        var statement = broken.statement().replace(":account", "'" + acme.id() + "'");
        return world.rows().linesAfter(statement, everywhere(proof));
    }

    private static String everywhere(Proof proof) {
        return proof.breaches()
                .replace(":from", "'00000000-0000-0000-0000-000000000000'")
                .replace(":until", "'ffffffff-ffff-ffff-ffff-ffffffffffff'");
    }
}
