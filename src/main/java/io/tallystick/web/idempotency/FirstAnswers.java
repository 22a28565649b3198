package io.tallystick.web.idempotency;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.WallClock;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.UndeclaredThrowableException;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a request with a key once. The key, what the request did and its answer are one transaction: when it is refused or
 * fails, none of them stays, and the same key may succeed later.
 */
@Component
public class FirstAnswers {

    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int REFUSED = 400;

    private final IdempotencyStore store;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;
    private final WallClock wallClock;

    FirstAnswers(IdempotencyStore store, Tenancy tenancy, TransactionTemplate transaction, WallClock wallClock) {
        this.store = store;
        this.tenancy = tenancy;
        this.transaction = transaction;
        this.wallClock = wallClock;
    }

    /** Calls the resource, unless the request has a key that was answered before. */
    public @Nullable ModelAndView call(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod route, Resource resource)
            throws Exception {
        var key = IdempotencyKey.of(request, route);
        if (key.isEmpty()) {
            return resource.handle(request, response);
        }
        answer(key.get(), request, response, resource);
        return null;
    }

    private void answer(IdempotencyKey key, HttpServletRequest request, HttpServletResponse response, Resource resource)
            throws Exception {
        var isForm = request instanceof MultipartHttpServletRequest;
        var body = isForm ? new byte[0] : request.getInputStream().readAllBytes();
        var fingerprint = isForm ? Fingerprint.ofParts(request) : Fingerprint.of(request, body);
        var readable = isForm ? request : new ReadBody(request, body);
        var held = new ContentCachingResponseWrapper(response);
        var earlier = inTransaction(status -> {
            if (!claim(key, fingerprint)) {
                return find(key);
            }
            resource.handle(readable, held);
            keep(key, fingerprint, held, status);
            return null;
        });
        if (earlier == null) {
            held.copyBodyToResponse();
        } else {
            replay(earlier, fingerprint, response);
        }
    }

    private boolean claim(IdempotencyKey key, byte[] fingerprint) {
        return tenancy.within(
                key.account(), () -> store.claim(key.account(), key.key(), fingerprint, wallClock.instant()));
    }

    private Recorded find(IdempotencyKey key) {
        return tenancy.within(key.account(), () -> store.find(key.account(), key.key()));
    }

    private void keep(
            IdempotencyKey key, byte[] fingerprint, ContentCachingResponseWrapper held, TransactionStatus status) {
        if (held.getStatus() >= REFUSED) {
            status.setRollbackOnly();
            return;
        }
        var answer = new Recorded(fingerprint, held.getStatus(), held.getContentType(), held.getContentAsByteArray());
        tenancy.within(key.account(), () -> store.record(key.account(), key.key(), answer));
    }

    private static void replay(Recorded earlier, byte[] fingerprint, HttpServletResponse response) throws IOException {
        if (!MessageDigest.isEqual(earlier.fingerprint(), fingerprint)) {
            throw KernelProblem.IDEMPOTENCY_KEY_REUSED.because();
        }
        response.setHeader(REPLAYED, "true");
        response.setStatus(earlier.status());
        Optional.ofNullable(earlier.contentType()).ifPresent(response::setContentType);
        response.getOutputStream().write(earlier.body());
    }

    private @Nullable Recorded inTransaction(Work work) throws Exception {
        try {
            return transaction.<@Nullable Recorded>execute(status -> {
                try {
                    return work.run(status);
                } catch (RuntimeException refused) {
                    throw refused;
                } catch (Exception failed) {
                    throw new UndeclaredThrowableException(failed);
                }
            });
        } catch (UndeclaredThrowableException wrapped) {
            throw wrapped.getUndeclaredThrowable() instanceof Exception failed ? failed : wrapped;
        }
    }

    /** The resource, called for the first request. */
    public interface Resource {
        @Nullable
        ModelAndView handle(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    private interface Work {
        @Nullable
        Recorded run(TransactionStatus status) throws Exception;
    }
}
