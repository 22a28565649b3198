package io.tallystick.identity;

import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.news.AuditFact;
import io.tallystick.kernel.news.Audited;
import java.util.List;

/** What happened to an API key. */
public sealed interface ApiKeyEvent extends Audited {

    ApiKey key();

    Actor by();

    /** A key was made. */
    record Created(ApiKey key, Actor by) implements ApiKeyEvent {

        /** What the key may do. */
        public List<String> scopes() {
            return key.scopes();
        }

        @Override
        public AuditFact audit() {
            return fact("api_key.created", this).with("scopes", scopes());
        }
    }

    /** A key was taken back. */
    record Revoked(ApiKey key, Actor by) implements ApiKeyEvent {
        @Override
        public AuditFact audit() {
            return fact("api_key.revoked", this);
        }
    }

    /** The prefix tells keys apart and opens nothing. */
    private static AuditFact fact(String action, ApiKeyEvent event) {
        var key = event.key();
        return AuditFact.of(action, key.account().orElse(AccountId.PLATFORM), event.by())
                .about("api_key", key.id().value(), key.name())
                .with("prefix", key.prefix());
    }
}
