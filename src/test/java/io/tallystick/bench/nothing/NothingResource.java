package io.tallystick.bench.nothing;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Permission;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Recognises the caller as every route does, and answers. */
@RestController
@ConditionalOnProperty("bench")
class NothingResource {

    @Allow(Permission.CREDITS_READ)
    @GetMapping("/api/v1/bench/nothing/")
    NothingJson nothing(Access access) {
        return new NothingJson(access.account().value());
    }

    record NothingJson(UUID account) {}
}
