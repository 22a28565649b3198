package io.tallystick.web.requests;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.web.access.AccessRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses callers who take no JSON before anything is done for them: Spring would find out when the answer is written, with
 * the work done. Routes that name what they produce are chosen by it.
 */
@Component
@Order(3)
class AcceptInterceptor implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route
                && AccessRule.isOurs(route)
                && producesJson(route)
                && !takesJson(request)) {
            throw KernelProblem.NOT_ACCEPTABLE.because();
        }
        return true;
    }

    private static boolean producesJson(HandlerMethod route) {
        var mapping = route.getMethodAnnotation(RequestMapping.class);
        return !route.isVoid() && (mapping == null || mapping.produces().length == 0);
    }

    private static boolean takesJson(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT) == null) {
            return true;
        }
        var accepted = Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        try {
            return MediaType.parseMediaTypes(accepted).stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith);
        } catch (InvalidMediaTypeException unreadable) {
            return false;
        }
    }
}
