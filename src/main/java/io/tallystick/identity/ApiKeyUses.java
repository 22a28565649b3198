package io.tallystick.identity;

import io.tallystick.kernel.time.WallClock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers when keys were last used and writes it once a minute: a row updated on every request would make each key a queue.
 * What a crash loses is a minute of a convenience.
 */
@Component
class ApiKeyUses {

    private final ApiKeyStore store;
    private final WallClock wallClock;
    private final Map<ApiKey.Id, Instant> unwritten = new ConcurrentHashMap<>();

    ApiKeyUses(ApiKeyStore store, WallClock wallClock) {
        this.store = store;
        this.wallClock = wallClock;
    }

    void note(ApiKey.Id id) {
        unwritten.put(id, wallClock.instant());
    }

    /** Writes what was noted; in one order, so that two processes cannot wait for each other. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    @Transactional
    public void write() {
        var noted = new HashMap<>(unwritten);
        noted.forEach(unwritten::remove);
        noted.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(ApiKey.Id::value)))
                .forEach(use -> store.markUsed(use.getKey(), use.getValue()));
    }
}
