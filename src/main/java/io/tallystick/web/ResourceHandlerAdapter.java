package io.tallystick.web;

import io.tallystick.web.idempotency.FirstAnswers;
import io.tallystick.web.json.JsonBodies;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;

/**
 * Calls resources: those with an {@code Idempotency-Key} through {@link FirstAnswers}, all of them with bodies that
 * {@link JsonBodies} read and write. It sits here, and not in a filter, because here the route and the caller's account are
 * known, and what the resource throws has not been rendered yet.
 */
class ResourceHandlerAdapter extends RequestMappingHandlerAdapter {

    private final ObjectProvider<FirstAnswers> answers;
    private final ObjectProvider<JsonBodies> bodies;

    ResourceHandlerAdapter(ObjectProvider<FirstAnswers> answers, ObjectProvider<JsonBodies> bodies) {
        this.answers = answers;
        this.bodies = bodies;
    }

    /** {@link JsonBodies} come before Spring's own way. */
    @Override
    public void afterPropertiesSet() {
        super.afterPropertiesSet();
        var json = bodies.getObject();
        setArgumentResolvers(Objects.requireNonNull(getArgumentResolvers()).stream()
                .map(one -> one instanceof RequestResponseBodyMethodProcessor usual ? json.instead(usual) : one)
                .toList());
        setReturnValueHandlers(Objects.requireNonNull(getReturnValueHandlers()).stream()
                .mapMulti((HandlerMethodReturnValueHandler one, Consumer<HandlerMethodReturnValueHandler> all) -> {
                    if (one instanceof RequestResponseBodyMethodProcessor usual) {
                        all.accept(json.before(usual));
                    }
                    all.accept(one);
                })
                .toList());
    }

    @Override
    protected @Nullable ModelAndView handleInternal(
            HttpServletRequest request, HttpServletResponse response, HandlerMethod route) throws Exception {
        return answers.getObject().call(request, response, route, (in, out) -> super.handleInternal(in, out, route));
    }
}
