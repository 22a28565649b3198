package io.tallystick.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.time.WallClock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Slows down guessing. After some wrong passwords for one e-mail address from one network address the next try has to wait,
 * twice as long each time. Unknown e-mail addresses are treated alike, so that nothing can be learned from a wait.
 */
@Component
class SignInThrottle {

    static final int FREE_FAILURES = 5;
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(1);
    private static final int REMEMBERED = 100_000;

    private final WallClock wallClock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(FORGOTTEN_AFTER)
            .build();

    SignInThrottle(WallClock wallClock) {
        this.wallClock = wallClock;
    }

    /** Refuses with {@code too_many_requests} and {@code seconds} while the last failure asks for a wait. */
    void check(String email, RequestInfo from) {
        var past = failures.getIfPresent(key(email, from));
        var now = wallClock.instant();
        if (past != null && now.isBefore(past.waitUntil())) {
            var seconds = Duration.between(now, past.waitUntil()).toSeconds() + 1;
            throw KernelProblem.TOO_MANY_REQUESTS.with("seconds", seconds);
        }
    }

    void failed(String email, RequestInfo from) {
        var now = wallClock.instant();
        failures.asMap()
                .merge(key(email, from), new Failures(1, now), (past, one) -> new Failures(past.count() + 1, now));
    }

    void succeeded(String email, RequestInfo from) {
        failures.invalidate(key(email, from));
    }

    private static String key(String email, RequestInfo from) {
        return email + " " + from.address();
    }

    private record Failures(int count, Instant last) {

        Instant waitUntil() {
            if (count < FREE_FAILURES) {
                return last;
            }
            var seconds = 1L << Math.min(count - FREE_FAILURES, 10);
            var wait = Duration.ofSeconds(seconds);
            return last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        }
    }
}
