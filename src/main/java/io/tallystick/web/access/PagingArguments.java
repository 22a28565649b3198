package io.tallystick.web.access;

import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a resource its {@link PageRequest} or {@link CursorRequest} from {@code page}, {@code page_size} and {@code cursor}. */
@Component
class PagingArguments implements HandlerMethodArgumentResolver {

    /** Far beyond what anyone leafs to, and small enough for an offset. */
    private static final int LAST_PAGE = 10_000_000;

    private static final int LONGEST_CURSOR = 200;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class || parameter.getParameterType() == CursorRequest.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        var size = number("page_size", PageRequest.USUAL, PageRequest.LARGEST, request);
        return parameter.getParameterType() == PageRequest.class
                ? new PageRequest(number("page", 1, LAST_PAGE, request), size)
                : new CursorRequest(cursor(request), size);
    }

    private static int number(String name, int usual, int largest, NativeWebRequest request) {
        var written = request.getParameter(name);
        if (written == null || written.isEmpty()) {
            return usual;
        }
        try {
            var number = Integer.parseInt(written);
            if (number >= 1 && number <= largest) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            throw malformed(name);
        }
        throw malformed(name);
    }

    private static @Nullable String cursor(NativeWebRequest request) {
        var cursor = request.getParameter("cursor");
        if (cursor != null && cursor.length() > LONGEST_CURSOR) {
            throw malformed("cursor");
        }
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }

    private static ProblemException malformed(String name) {
        return KernelProblem.MALFORMED_PARAMETER.at(name, "parameter", name);
    }
}
