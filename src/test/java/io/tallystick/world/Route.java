package io.tallystick.world;

import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A route that acts for an account, as the server serves it.
 *
 * @param path below {@code /api/v1/}, with its variables
 */
public record Route(String method, String path, Permission permission) {

    private static final String BASE = "/api/v1/";

    /** Every route of members and API keys in the Billing API. */
    public static List<Route> all() {
        var mapping = StoryServer.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().hasMethodAnnotation(Allow.class) && takesJson(entry.getKey()))
                .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream())
                .filter(route -> !route.path.startsWith("/"))
                .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                .toList();
    }

    public boolean reads() {
        return method.equals("GET");
    }

    public boolean namesSomething() {
        return path.contains("{");
    }

    /** Calls it about a thing, with an empty body where it takes one. */
    public Answer call(Caller caller, Object id) {
        var target = path.replaceAll("\\{[^}]+}", id.toString());
        return switch (method) {
            case "GET" -> caller.get(target);
            case "DELETE" -> caller.delete(target);
            case "POST" -> caller.post(target, Map.of());
            case "PATCH" -> caller.patch(target, Map.of());
            case "PUT" -> caller.put(target, Map.of());
            default -> throw new IllegalStateException(method);
        };
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static List<Route> of(RequestMappingInfo info, HandlerMethod handler) {
        var permission = handler.getMethodAnnotation(Allow.class).value();
        var method = info.getMethodsCondition().getMethods().iterator().next().name();
        return info.getPatternValues().stream()
                .map(path ->
                        new Route(method, path.startsWith(BASE) ? path.substring(BASE.length()) : path, permission))
                .toList();
    }

    private static boolean takesJson(RequestMappingInfo info) {
        var consumes = info.getConsumesCondition().getConsumableMediaTypes();
        return consumes.isEmpty() || consumes.contains(MediaType.APPLICATION_JSON);
    }
}
