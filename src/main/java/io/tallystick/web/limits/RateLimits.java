package io.tallystick.web.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Counts requests in memory: a limit protects the process it is in, and a shared count would cost a row lock per request.
 * Memory is bounded; a caller who is forgotten begins anew, which happens only after a minute without a request.
 */
@Component
class RateLimits {

    private static final int REMEMBERED = 200_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(2);

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(FORGOTTEN_AFTER)
            .build();

    /** Takes one request from what the caller has left this minute. */
    ConsumptionProbe take(String caller, int perMinute) {
        return buckets.get(caller, unknown -> bucket(perMinute)).tryConsumeAndReturnRemaining(1);
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
