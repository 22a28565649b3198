package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.wallets.Replays.Retry;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.Map;

class ReplaysTest {

    @Scenario("The ending of a hold is found by its key, also when nobody remembers it")
    void endings(World world) {
        var acme = world.account("Acme").signsUp();
        var hold = acme.caller()
                .post("billing/credits/holds/", Map.of("amount", 10))
                .is(201)
                .id("id");
        var capture = acme.caller()
                .with("Idempotency-Key", "capture-1")
                .post("billing/credits/holds/" + hold + "/capture/", Map.of("amount", 4))
                .is(201);
        var key = IdempotencyKeys.of("capture-1");
        var same = new Retry(key, IdempotencyKeys.fingerprint("capture:" + hold + ":4"));
        var answers = world.bean(Replays.class);
        var account = new AccountId(acme.id());

        var again = answers.capture(account, same).orElseThrow();
        assertThat(again.transfer().id()).isEqualTo(capture.id("transaction_id"));
        assertThat(again.balance().plain()).isEqualTo("996");
        assertThat(again.replayed()).isTrue();
        assertThatThrownBy(() -> answers.release(account, same)).hasMessageContaining("Idempotency-Key");
        assertThatThrownBy(() -> answers.debit(account, new Retry(key, 7))).hasMessageContaining("Idempotency-Key");
        assertThat(answers.debit(account, new Retry(IdempotencyKeys.of("never"), 7)))
                .isEmpty();
        var other = new AccountId(world.account("Globex").signsUp().id());
        assertThat(answers.capture(other, same)).isEmpty();
    }
}
