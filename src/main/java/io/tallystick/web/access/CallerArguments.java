package io.tallystick.web.access;

import io.tallystick.identity.Caller;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.web.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a resource its {@link Access}, {@link Actor}, {@link StateCheck} or {@link Caller}. */
@Component
class CallerArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        var type = parameter.getParameterType();
        return type == Access.class
                || type == Actor.class
                || type == StateCheck.class
                || Caller.class.isAssignableFrom(type);
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        var type = parameter.getParameterType();
        if (Caller.class.isAssignableFrom(type)) {
            return CurrentCaller.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)))
                    .orElseThrow();
        }
        var value = request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST);
        return Objects.requireNonNull(value, () -> "The rule of the route gives it no " + type.getSimpleName());
    }
}
