package io.tallystick.web.access;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/** Which account a request names: in its path ({@code mandateId}, Mandate API) or in a header. */
final class AccountChoice {

    private static final String HEADER = "X-Account-Id";
    private static final String MANDATE_HEADER = "X-Mandate-Id";
    private static final String MANDATE_VARIABLE = "mandateId";
    private static final String MANDATE_PATHS = "/api/billing/";

    private AccountChoice() {}

    /** The account named; empty when none is. What is no id at all is refused as an unknown one: {@code not_found}. */
    static Optional<AccountId> of(HttpServletRequest request) {
        var inPath = variable(request);
        var isMandate = request.getRequestURI().startsWith(MANDATE_PATHS);
        var inHeader = isMandate ? orElse(request.getHeader(MANDATE_HEADER), request) : request.getHeader(HEADER);
        var named = inPath != null ? inPath : inHeader;
        return named == null || named.isBlank() ? Optional.empty() : Optional.of(id(named.strip()));
    }

    private static @Nullable String orElse(@Nullable String mandate, HttpServletRequest request) {
        return mandate != null ? mandate : request.getHeader(HEADER);
    }

    private static @Nullable String variable(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? (String) variables.get(MANDATE_VARIABLE)
                : null;
    }

    private static AccountId id(String named) {
        try {
            return new AccountId(UUID.fromString(named));
        } catch (IllegalArgumentException noId) {
            throw KernelProblem.NOT_FOUND.because();
        }
    }
}
