package io.tallystick.bench;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.ids.Uuids;
import io.tallystick.kernel.money.AssetAmount;
import io.tallystick.kernel.money.Credits;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.ledger.UsageContext;
import io.tallystick.wallets.Debit;
import io.tallystick.wallets.Debits;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Debits through the product's own use case, with everything that a request over HTTP would say about them. */
final class Spender {

    private static final String USER = "user-";
    static final String FIRST_USER = USER + 0;

    private static final Actor KEY = new Actor(Actor.Kind.API_KEY, Uuids.next(), "Bench");
    private static final AssetAmount ONE = AssetAmount.of(1, Credits.CREDITS);
    private static final UsageContext WHAT =
            new UsageContext("ai_response", null, "large-2", "acme", "chat", "default", "api_key:" + KEY.id());

    private final Debits debits;
    private final Tenancy tenancy;

    Spender(BenchServer server) {
        this.debits = server.bean(Debits.class);
        this.tenancy = server.bean(Tenancy.class);
    }

    /** Returns when the debit is durable, for one of so many users of the account. */
    void one(AccountId account, int users) {
        tenancy.within(account, () -> debits.debit(debit(account, users)));
    }

    private static Debit debit(AccountId account, int users) {
        var key = Uuids.next();
        var user = USER + ThreadLocalRandom.current().nextInt(users);
        return new Debit(account, ONE, key, key.getLeastSignificantBits(), WHAT, user, null, Map.of(), KEY);
    }
}
