package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.ledger.TransferBatches;
import io.tallystick.ledger.UsageContext;
import io.tallystick.wallets.Task.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Each of these batches is committed by somebody who remembers nothing and suspects nothing. */
class CatchingUpTest {

    private static final long PRINT = 7;

    private AccountId account;

    @Scenario("What would be refused is answered as the first order with its key was, and nothing is booked twice")
    void retries(World world) throws SQLException {
        account = new AccountId(world.account("Acme").signsUp().id());
        var key = Uuids.next();
        var first = done(commit(world, debit(600, key, PRINT)));

        var answers =
                commit(world, debit(600, key, PRINT), debit(600, Uuids.next(), PRINT), debit(40, Uuids.next(), 1));

        var again = (Answer.Done) answers.getFirst();
        assertThat(again.replayed()).isTrue();
        assertThat(again.transfer()).isEqualTo(first.transfer());
        assertThat(problem(answers.get(1))).isEqualTo(WalletsProblem.INSUFFICIENT_CREDITS);
        assertThat(((Answer.Done) answers.get(2)).transfer().balance()).isEqualTo(credits(360));
    }

    @Scenario("A key that was used for something else is refused for that, also where the wallet would refuse anyway")
    void reused(World world) throws SQLException {
        account = new AccountId(world.account("Acme").signsUp().id());
        var key = Uuids.next();
        done(commit(world, debit(600, key, PRINT)));

        assertThat(problem(commit(world, debit(601, key, 8)).getFirst()))
                .isEqualTo(KernelProblem.IDEMPOTENCY_KEY_REUSED);
    }

    @Scenario("The ending of a hold that is closed by now is answered as it was ended")
    void endings(World world) throws SQLException {
        account = new AccountId(world.account("Acme").signsUp().id());
        var hold = done(commit(world, hold(10))).transfer();
        var key = Uuids.next();
        var captured = done(commit(world, ending(Settlement.Ending.CAPTURE, hold.seq(), key)));

        var again = done(commit(world, ending(Settlement.Ending.CAPTURE, hold.seq(), key)));

        assertThat(again.replayed()).isTrue();
        assertThat(again.transfer()).isEqualTo(captured.transfer());
        assertThat(problem(commit(world, ending(Settlement.Ending.RELEASE, hold.seq(), Uuids.next()))
                        .getFirst()))
                .isEqualTo(WalletsProblem.HOLD_NOT_OPEN);
    }

    private List<Answer> commit(World world, WalletOrder... orders) throws SQLException {
        var batches = new Batches(
                world.bean(Database.class).asOwner(),
                true,
                world.bean(PictureStore.class),
                world.bean(ChangeStore.class),
                world.bean(TransferBatches.class),
                unknown -> ZoneOffset.UTC,
                world.bean(Clock.class),
                falls -> {},
                new CommitterMemory(10, Duration.ZERO));
        var answers = new Answers(orders.length);
        var tasks =
                Stream.of(orders).map(order -> new Task(order, "{}", answers)).toList();
        batches.commit(tasks, false);
        return tasks.stream().map(Task::answer).toList();
    }

    private static Answer.Done done(List<Answer> answers) {
        return (Answer.Done) answers.getFirst();
    }

    private static @Nullable Object problem(Answer answer) {
        return ((ProblemException) ((Answer.Refused) answer).why()).problem();
    }

    private Debit debit(long amount, UUID key, long print) {
        return new Debit(
                account,
                AssetAmount.of(amount, Credits.CREDITS),
                key,
                print,
                UsageContext.by(Actor.SYSTEM),
                null,
                null,
                Map.of(),
                Actor.SYSTEM);
    }

    private HoldOrder hold(long amount) {
        return new HoldOrder(
                account,
                AssetAmount.of(amount, Credits.CREDITS),
                Uuids.next(),
                PRINT,
                UsageContext.by(Actor.SYSTEM),
                null,
                null,
                Map.of(),
                Duration.ofMinutes(5),
                Actor.SYSTEM);
    }

    private Settlement ending(Settlement.Ending ending, long opened, UUID key) {
        return new Settlement(ending, account, 1, opened, null, key, PRINT, null, "{}");
    }

    private static long credits(long amount) {
        return AssetAmount.of(amount, Credits.CREDITS).millionths();
    }
}
