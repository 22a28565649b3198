package io.tallystick.wallets;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.kernel.ids.Uuids;
import java.util.HashSet;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdempotencyKeysTest {

    @Test
    void aTimeOrderedUuidStaysAsItIs() {
        var key = Uuids.next();
        assertThat(IdempotencyKeys.of(key.toString())).isEqualTo(key);
        assertThat(IdempotencyKeys.of(key.toString().toUpperCase(Locale.ROOT))).isEqualTo(key);
    }

    @Test
    void anyOtherTextBecomesTheSameKeyEachTime() {
        var keys = new HashSet<UUID>();
        for (var text : new String[] {
            "order-7",
            "order-8",
            "",
            " ",
            "Order-7",
            "1-1-1-1-1",
            UUID.randomUUID().toString()
        }) {
            var key = IdempotencyKeys.of(text);
            assertThat(key).isEqualTo(IdempotencyKeys.of(text));
            assertThat(key.version()).as(text).isEqualTo(8);
            assertThat(key.variant()).as(text).isEqualTo(2);
            keys.add(key);
        }
        assertThat(keys).hasSize(7);
    }

    @Test
    void withoutAKeyEachRequestHasItsOwn() {
        assertThat(IdempotencyKeys.of(null)).isNotEqualTo(IdempotencyKeys.of(null));
    }

    @Test
    void aFingerprintTellsRequestsApart() {
        assertThat(IdempotencyKeys.fingerprint("amount=10")).isEqualTo(IdempotencyKeys.fingerprint("amount=10"));
        assertThat(IdempotencyKeys.fingerprint("amount=10")).isNotEqualTo(IdempotencyKeys.fingerprint("amount=11"));
    }
}
