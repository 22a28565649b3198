package io.tallystick.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.SignedIn;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.web.json.Spelling;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation what our annotations and parameters say: who may call it, paging, headers, and its refusals. */
@Component
class OperationNotes implements OperationCustomizer {

    private static final int LONGEST_KEY = 255;

    @Override
    public Operation customize(Operation operation, HandlerMethod route) {
        operation.setOperationId(operationId(route));
        operation.setTags(List.of(tag(route)));
        addAccess(operation, route);
        addPaging(operation, route);
        if (operation.getResponses() == null) {
            operation.setResponses(new ApiResponses());
        }
        operation.getResponses().addApiResponse("default", refusal());
        return operation;
    }

    private static void addAccess(Operation operation, HandlerMethod route) {
        if (has(route, Anyone.class)) {
            operation.setSecurity(List.of());
            return;
        }
        operation.setSecurity(List.of(
                new SecurityRequirement().addList(OpenApiConfiguration.BEARER),
                new SecurityRequirement().addList(OpenApiConfiguration.COOKIE)));
        var allow = route.getMethodAnnotation(Allow.class);
        if (allow != null) {
            operation.addExtension("x-permission", allow.value().name().toLowerCase(Locale.ROOT));
            operation.addParametersItem(header(accountHeader(route), new StringSchema().format("uuid"))
                    .description("The account to act for; the caller's default account without it."));
        }
        if (AnnotatedElementUtils.hasAnnotation(route.getMethod(), PostMapping.class) && !has(route, SignedIn.class)) {
            operation.addParametersItem(
                    header("Idempotency-Key", new StringSchema().minLength(1).maxLength(LONGEST_KEY)));
        }
    }

    /** Source 002 calls an account a mandate. */
    private static String accountHeader(HandlerMethod route) {
        return route.getBeanType().getPackageName().endsWith(".web.mandate") ? "X-Mandate-Id" : "X-Account-Id";
    }

    private static void addPaging(Operation operation, HandlerMethod route) {
        var types = Arrays.asList(route.getMethod().getParameterTypes());
        if (types.contains(PageRequest.class)) {
            operation.addParametersItem(query("page", new IntegerSchema().minimum(BigDecimal.ONE)));
        }
        if (types.contains(CursorRequest.class)) {
            operation.addParametersItem(query("cursor", new StringSchema()));
        }
        if (types.contains(PageRequest.class) || types.contains(CursorRequest.class)) {
            operation.addParametersItem(query(
                    "page_size",
                    new IntegerSchema().minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(PageRequest.LARGEST))));
        }
    }

    private static ApiResponse refusal() {
        return new ApiResponse()
                .description("Refused")
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref("#/components/schemas/Problem"))));
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }

    private static Parameter header(String name, Schema<?> schema) {
        return new Parameter().in("header").name(name).required(false).schema(schema);
    }

    /** {@code billing_api_key_create}: stable, and the same route has the same id whatever stands beside it. */
    private static String operationId(HandlerMethod route) {
        var resource = route.getBeanType().getSimpleName().replaceAll("Resource$", "");
        var segments = route.getBeanType().getPackageName().split("\\.");
        return segments[segments.length - 1] + "_" + Spelling.snake(resource) + "_"
                + Spelling.snake(route.getMethod().getName());
    }

    private static String tag(HandlerMethod route) {
        var segments = route.getBeanType().getPackageName().split("\\.");
        return segments.length > 2 ? segments[2] : "web";
    }

    private static boolean has(HandlerMethod route, Class<? extends Annotation> annotation) {
        return route.hasMethodAnnotation(annotation)
                || AnnotatedElementUtils.hasAnnotation(route.getBeanType(), annotation);
    }
}
