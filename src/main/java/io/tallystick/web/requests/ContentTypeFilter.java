package io.tallystick.web.requests;

import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Refuses bodies that are said to be of any type, as {@code Content-Type: *}{@code /*} says, which Spring takes for a fault of
 * ours, and bodies that are said to be compressed, which nothing here unpacks.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ContentTypeFilter extends RequestOnlyFilter {

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        var coding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (type != null && type.indexOf('*') >= 0 || coding != null && !coding.equalsIgnoreCase("identity")) {
            throw KernelProblem.UNSUPPORTED_MEDIA_TYPE.because();
        }
        chain.doFilter(request, response);
    }
}
