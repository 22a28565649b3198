package io.tallystick.kernel.problems;

import org.springframework.http.HttpStatus;

/** What is refused everywhere in the same words. */
public enum KernelProblem implements Problem {
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing here."),
    VALIDATION_FAILED(HttpStatus.BAD_REQUEST, "Some fields need another value."),
    MALFORMED_BODY(HttpStatus.BAD_REQUEST, "The body could not be read: {reason}"),
    MALFORMED_PARAMETER(HttpStatus.BAD_REQUEST, "The parameter “{parameter}” could not be read."),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request could not be read."),
    CONFLICT(HttpStatus.CONFLICT, "Another request changed the same thing at the same time. Look again and retry."),
    NOT_SIGNED_IN(HttpStatus.UNAUTHORIZED, "Sign in, or send an access token or API key."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Your role does not allow this."),
    SCOPE_MISSING(HttpStatus.FORBIDDEN, "The API key lacks the scope {scope}."),
    ADMINISTRATORS_ONLY(HttpStatus.FORBIDDEN, "Only platform administrators may do this."),
    ACCOUNT_REQUIRED(HttpStatus.BAD_REQUEST, "Name the account in the header X-Account-Id."),
    ACCOUNT_STATE_FORBIDS(HttpStatus.CONFLICT, "The account is {status}: this is not possible now."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This path does not answer {method}."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "This path cannot answer in the media type that was asked for."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "This path does not take the media type of the body."),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than {limit}."),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS, "Too many requests. Try again in {seconds} seconds."),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.CONFLICT, "This Idempotency-Key was used with another request."),
    IDEMPOTENCY_KEY_IN_USE(HttpStatus.CONFLICT, "The first request with this Idempotency-Key is still running."),
    IDEMPOTENCY_KEY_INVALID(HttpStatus.BAD_REQUEST, "An Idempotency-Key has 1 to 255 printable ASCII characters."),
    CSRF_TOKEN_MISSING(HttpStatus.FORBIDDEN, "The request lacks its CSRF token. Reload the page and try again."),
    DATABASE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "The database is away. Nothing was changed; try again shortly."),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side. Quote the request id to support.");

    private final HttpStatus status;
    private final String sentence;

    KernelProblem(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
