package io.tallystick.web.problems;

import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.problems.ProblemException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Says of any failure what it is to the caller. What is none of the caller's doing is logged in full. */
final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    static Refusal of(Throwable failure) {
        return switch (failure) {
            case ProblemException refused -> Refusal.of(refused);
            case HttpMessageNotReadableException unreadable -> UnreadableBody.refusal(unreadable);
            case HandlerMethodValidationException invalid -> InvalidInput.refusal(invalid);
            case BindException invalid -> InvalidInput.refusal(invalid.getBindingResult());
            case ConstraintViolationException invalid -> InvalidInput.refusal(invalid);
            case MethodArgumentTypeMismatchException mismatch -> ofMismatch(mismatch);
            case MissingServletRequestParameterException missing -> parameter(missing.getParameterName());
            case MissingServletRequestPartException missing -> parameter(missing.getRequestPartName());
            case ServletRequestBindingException missing -> Refusal.of(KernelProblem.MALFORMED_REQUEST);
            case NoResourceFoundException unknown -> Refusal.of(KernelProblem.NOT_FOUND);
            case NoHandlerFoundException unknown -> Refusal.of(KernelProblem.NOT_FOUND);
            case HttpRequestMethodNotSupportedException method ->
                Refusal.of(KernelProblem.METHOD_NOT_ALLOWED.with("method", method.getMethod()));
            case HttpMediaTypeNotAcceptableException type -> Refusal.of(KernelProblem.NOT_ACCEPTABLE);
            case HttpMediaTypeNotSupportedException type -> Refusal.of(KernelProblem.UNSUPPORTED_MEDIA_TYPE);
            case MaxUploadSizeExceededException large ->
                Refusal.of(KernelProblem.BODY_TOO_LARGE.with("limit", "5 MB for a file, 6 MB in all"));
            case MultipartException broken ->
                Refusal.of(KernelProblem.MALFORMED_BODY.with("reason", "its parts could not be told apart."));
            case InvalidParameterException undecodable -> Refusal.of(KernelProblem.MALFORMED_REQUEST);
            case RequestRejectedException rejected -> Refusal.of(KernelProblem.MALFORMED_REQUEST);
            case ServletException wrapped
            when wrapped.getCause() != null -> of(Objects.requireNonNull(wrapped.getCause()));
            default -> ofFault(failure);
        };
    }

    /** An id in a path that is no id names nothing; in a query it is a mistake worth naming. */
    private static Refusal ofMismatch(MethodArgumentTypeMismatchException mismatch) {
        return mismatch.getParameter().hasParameterAnnotation(PathVariable.class)
                ? Refusal.of(KernelProblem.NOT_FOUND)
                : parameter(mismatch.getName());
    }

    private static Refusal parameter(String name) {
        return Refusal.of(KernelProblem.MALFORMED_PARAMETER.at(name, "parameter", name));
    }

    private static Refusal ofFault(Throwable failure) {
        var problem = DatabaseFailures.problemOf(failure).orElse(KernelProblem.UNEXPECTED);
        if (problem == KernelProblem.UNEXPECTED) {
            LOG.error("A request failed", failure);
        } else {
            LOG.warn("A request failed in the database: {}", problem.code(), failure);
        }
        return Refusal.of(problem);
    }
}
