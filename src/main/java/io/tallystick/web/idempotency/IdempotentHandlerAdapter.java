package io.tallystick.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/**
 * Calls resources, those with an {@code Idempotency-Key} through {@link FirstAnswers}. It sits here, and not in a filter,
 * because here the route and the caller's account are known, and what the resource throws has not been rendered yet.
 */
class IdempotentHandlerAdapter extends RequestMappingHandlerAdapter {

    private final ObjectProvider<FirstAnswers> answers;

    IdempotentHandlerAdapter(ObjectProvider<FirstAnswers> answers) {
        this.answers = answers;
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod route) throws Exception {
        var key = IdempotencyKey.of(request, route);
        if (key.isEmpty()) {
            return super.handleInternal(request, response, route);
        }
        answers.getObject().answer(key.get(), request, response, (in, out) -> super.handleInternal(in, out, route));
        return null;
    }
}
