package io.tallystick.kernel.geo;

import static org.springframework.http.HttpStatus.BAD_REQUEST;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What places refuse. */
public enum GeoProblem implements Problem {
    UNKNOWN_COUNTRY(BAD_REQUEST, "“{country}” is not a country code of ISO 3166.");

    private final HttpStatus status;
    private final String sentence;

    GeoProblem(HttpStatus status, String sentence) {
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
