package io.tallystick.web.requests;

import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Brings the path to its one spelling, before anything looks at it: {@code /v1/…} is {@code /api/v1/…}; below
 * {@code /api/v1} paths end with a slash, below {@code /api/billing} (the Mandate API) without. No redirects: clients would
 * lose the body of a POST.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class PathFilter extends RequestOnlyFilter {

    private static final String BILLING = "/api/v1/";
    private static final String ALIAS = "/v1/";
    private static final String MANDATE = "/api/billing/";

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var query = request.getQueryString();
        if (query != null && query.toLowerCase(Locale.ROOT).contains("%00")) {
            throw KernelProblem.MALFORMED_REQUEST.because();
        }
        var path = request.getRequestURI();
        var spelt = spelt(path);
        chain.doFilter(spelt.equals(path) ? request : new Spelt(request, spelt), response);
    }

    private static String spelt(String path) {
        if (path.startsWith(ALIAS)) {
            return spelt("/api" + path);
        }
        if (path.startsWith(BILLING) && !path.endsWith("/")) {
            return path + "/";
        }
        if (path.startsWith(MANDATE) && path.endsWith("/") && path.length() > MANDATE.length()) {
            return path.substring(0, path.length() - 1);
        }
        return path;
    }

    /** The request with its path spelt as it is mapped. */
    private static final class Spelt extends HttpServletRequestWrapper {

        private final String path;

        Spelt(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getRequestURI() {
            return path;
        }

        @Override
        public String getServletPath() {
            return spelt(super.getServletPath());
        }

        @Override
        public StringBuffer getRequestURL() {
            var url = super.getRequestURL();
            var end = url.length() - super.getRequestURI().length();
            return new StringBuffer(url.substring(0, end)).append(path);
        }
    }
}
