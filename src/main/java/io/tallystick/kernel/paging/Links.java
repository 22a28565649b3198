package io.tallystick.kernel.paging;

import java.nio.charset.StandardCharsets;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Links to the neighbours of what the current request asked for. */
final class Links {

    private Links() {}

    /** The path and query of the current request with one parameter changed. */
    static String withParameter(String name, String value) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(-1)
                .replaceQueryParam(name, UriUtils.encode(value, StandardCharsets.UTF_8))
                .build()
                .toUriString();
    }
}
