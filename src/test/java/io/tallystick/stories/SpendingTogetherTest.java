package io.tallystick.stories;

import static io.tallystick.world.AccountInStory.Sight.balance;
import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.Answer;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;

class SpendingTogetherTest {

    @Scenario("A hundred requests with one key at the same moment spend once")
    void oneKey(World world) {
        var acme = world.account("Acme").signsUp();

        var answers = Together.times(100, index -> acme.spends("3", "only-once"));

        assertThat(answers).allSatisfy(answer -> answer.is(201));
        assertThat(answers)
                .extracting(answer -> answer.text("transaction_id"))
                .containsOnly(answers.getFirst().text("transaction_id"));
        assertThat(answers)
                .filteredOn(answer -> answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        acme.sees(balance("997"));
    }

    @Scenario("Of three hundred requests at the same moment with money for half of them, half succeed")
    void moneyForHalf(World world) {
        var acme = world.account("Acme").signsUp();
        acme.spends("850").is(201);

        var answers = Together.times(300, index -> acme.spends("1", "item-" + index));

        assertThat(answers).extracting(Answer::status).containsOnly(201, 402);
        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(150);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201)
                .extracting(answer -> answer.text("balance"))
                .doesNotHaveDuplicates();
        acme.sees(balance("0"));
    }

    @Scenario("Accounts that spend at the same moment do not meet")
    void manyAccounts(World world) {
        var accounts = java.util.stream.IntStream.range(0, 8)
                .mapToObj(index -> world.account("Acme " + index).signsUp())
                .toList();

        Together.times(80, index -> accounts.get(index % 8).spends("100").is(201));

        accounts.forEach(account -> account.sees(balance("0")));
    }
}
