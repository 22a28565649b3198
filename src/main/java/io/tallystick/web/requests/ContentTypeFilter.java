package io.tallystick.web.requests;

import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies said to be of any type, as {@code Content-Type: *}{@code /*} says: Spring takes that for a fault of ours. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 15)
class ContentTypeFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0) {
            throw KernelProblem.UNSUPPORTED_MEDIA_TYPE.because();
        }
        chain.doFilter(request, response);
    }
}
