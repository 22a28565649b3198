package io.tallystick.web.problems;

import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a failure as problem details: the one place where refusals become bytes. */
@Component
public class ProblemWriter {

    private static final String TYPE = "urn:tallystick:problem:";
    private static final String RETRY_SOON = "5";

    private final JsonMapper json;

    ProblemWriter(JsonMapper json) {
        this.json = json;
    }

    /** Answers with what the failure is to the caller, unless the answer has left already. */
    public void write(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
        if (failure instanceof AsyncRequestNotUsableException || response.isCommitted() || isGone(failure)) {
            return;
        }
        var refusal = Refusals.of(failure);
        response.resetBuffer();
        response.setStatus(refusal.problem().status().value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        addHints(response, refusal, failure);
        response.getOutputStream().write(json.writeValueAsBytes(body(refusal)));
        response.flushBuffer();
    }

    /** The caller hung up while the answer was being written. */
    private static boolean isGone(Throwable failure) {
        return failure instanceof HttpMessageNotWritableException && failure.getCause() instanceof IOException;
    }

    private static void addHints(HttpServletResponse response, Refusal refusal, Throwable failure) {
        switch (refusal.problem().status()) {
            case UNAUTHORIZED -> response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case SERVICE_UNAVAILABLE -> response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SOON);
            case TOO_MANY_REQUESTS ->
                response.setHeader(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(refusal.details().getOrDefault("seconds", RETRY_SOON)));
            default -> {}
        }
        if (failure instanceof HttpRequestMethodNotSupportedException method && method.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", method.getSupportedMethods()));
        }
    }

    private static Map<String, Object> body(Refusal refusal) {
        var problem = refusal.problem();
        var body = new LinkedHashMap<String, Object>();
        refusal.details().forEach((name, value) -> body.put(name, plain(value)));
        var standard = new LinkedHashMap<String, Object>();
        standard.put("type", TYPE + problem.code());
        standard.put("title", title(problem.code()));
        standard.put("status", problem.status().value());
        standard.put("detail", refusal.sentence());
        standard.put("code", problem.code());
        standard.put("request_id", Origin.current().requestId());
        standard.put("errors", refusal.errors());
        body.forEach(standard::putIfAbsent);
        return standard;
    }

    private static Object plain(Object value) {
        return value instanceof Number || value instanceof Boolean || value instanceof List<?>
                ? value
                : String.valueOf(value);
    }

    /** {@code insufficient_credits} as “Insufficient credits”. */
    static String title(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
    }

    /** The problem that stands for a status that something below us answered with. */
    static KernelProblem ofStatus(int status) {
        return switch (status) {
            case HttpServletResponse.SC_UNAUTHORIZED -> KernelProblem.NOT_SIGNED_IN;
            case HttpServletResponse.SC_FORBIDDEN -> KernelProblem.FORBIDDEN;
            case HttpServletResponse.SC_NOT_FOUND -> KernelProblem.NOT_FOUND;
            case HttpServletResponse.SC_METHOD_NOT_ALLOWED -> KernelProblem.METHOD_NOT_ALLOWED;
            case HttpServletResponse.SC_NOT_ACCEPTABLE -> KernelProblem.NOT_ACCEPTABLE;
            case HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE -> KernelProblem.BODY_TOO_LARGE;
            case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE -> KernelProblem.UNSUPPORTED_MEDIA_TYPE;
            default -> status < 500 ? KernelProblem.MALFORMED_REQUEST : KernelProblem.UNEXPECTED;
        };
    }
}
