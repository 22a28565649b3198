package io.tallystick.web.json;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Conventions;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestResponseBodyMethodProcessor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes the bodies that nearly all requests have: a record in JSON that says that it is JSON, for callers who take
 * JSON. It comes to what Spring's own way comes to, without choosing among converters and media types each time; everything
 * else goes Spring's way.
 */
@Component
public class JsonBodies {

    private final JsonMapper json;
    private final Validator validator;
    private final Map<Class<?>, ObjectReader> readers = new ConcurrentHashMap<>();

    JsonBodies(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** In the place of Spring's own, which it asks for what is unusual. */
    public HandlerMethodArgumentResolver instead(RequestResponseBodyMethodProcessor usual) {
        return new Reading(usual);
    }

    /** To be asked before Spring's own. */
    public HandlerMethodReturnValueHandler before(RequestResponseBodyMethodProcessor usual) {
        return new Writing(usual);
    }

    private final class Reading implements HandlerMethodArgumentResolver {

        private final RequestResponseBodyMethodProcessor usual;

        Reading(RequestResponseBodyMethodProcessor usual) {
            this.usual = usual;
        }

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return usual.supportsParameter(parameter);
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders)
                throws Exception {
            var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            if (!parameter.getParameterType().isRecord() || !saysJson(http)) {
                return usual.resolveArgument(parameter, container, request, binders);
            }
            var bytes = http.getInputStream().readAllBytes();
            if (bytes.length == 0) {
                return usual.resolveArgument(parameter, container, request, binders);
            }
            var body = SoundBody.required(read(parameter.getParameterType(), SoundBody.checked(bytes), http));
            if (!validator.validate(body).isEmpty()) {
                refuse(body, parameter, request, Objects.requireNonNull(binders));
            }
            return body;
        }
    }

    private Object read(Class<?> type, byte[] bytes, HttpServletRequest http) {
        try {
            return readers.computeIfAbsent(type, json::readerFor).readValue(bytes);
        } catch (JacksonException unreadable) {
            throw new HttpMessageNotReadableException(
                    "The body cannot be read", unreadable, new ServletServerHttpRequest(http));
        }
    }

    /** Names the fields as Spring does for every other argument. */
    private static void refuse(
            Object body, MethodParameter parameter, NativeWebRequest request, WebDataBinderFactory binders)
            throws Exception {
        var binder = binders.createBinder(request, body, Conventions.getVariableNameForParameter(parameter));
        binder.validate();
        throw new MethodArgumentNotValidException(parameter, binder.getBindingResult());
    }

    private static boolean saysJson(HttpServletRequest http) {
        return MediaType.APPLICATION_JSON_VALUE.equalsIgnoreCase(http.getContentType());
    }

    private final class Writing implements HandlerMethodReturnValueHandler {

        private final RequestResponseBodyMethodProcessor usual;

        Writing(RequestResponseBodyMethodProcessor usual) {
            this.usual = usual;
        }

        @Override
        public boolean supportsReturnType(MethodParameter type) {
            return type.getParameterType().isRecord() && usual.supportsReturnType(type);
        }

        @Override
        public void handleReturnValue(
                @Nullable Object value, MethodParameter type, ModelAndViewContainer container, NativeWebRequest request)
                throws Exception {
            var http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
            if (value == null || !takesJson(http)) {
                usual.handleReturnValue(value, type, container, request);
                return;
            }
            container.setRequestHandled(true);
            write(value, Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }

    private void write(Object value, HttpServletResponse http) throws IOException {
        var bytes = json.writeValueAsBytes(value);
        http.setContentType(MediaType.APPLICATION_JSON_VALUE);
        http.setContentLength(bytes.length);
        if (!http.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            http.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        http.getOutputStream().write(bytes);
    }

    private static boolean takesJson(HttpServletRequest http) {
        var accepted = http.getHeader(HttpHeaders.ACCEPT);
        return accepted == null
                || accepted.equals(MediaType.ALL_VALUE)
                || accepted.equals(MediaType.APPLICATION_JSON_VALUE);
    }
}
