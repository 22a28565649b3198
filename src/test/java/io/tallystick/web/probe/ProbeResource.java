package io.tallystick.web.probe;

import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Administrators;
import io.tallystick.kernel.access.Allow;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.access.OwnIdempotency;
import io.tallystick.kernel.access.Permission;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.access.SignedIn;
import io.tallystick.kernel.paging.CursorJson;
import io.tallystick.kernel.paging.CursorPage;
import io.tallystick.kernel.paging.CursorRequest;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@ConditionalOnProperty("probe")
class ProbeResource {

    private final JdbcClient sql;

    ProbeResource(JdbcClient sql) {
        this.sql = sql;
    }

    @Anyone
    @PostMapping("/api/v1/probe/echo/")
    OrderJson echo(@Valid @RequestBody OrderJson body) {
        return body;
    }

    @Anyone
    @PostMapping("/api/v1/probe/map/")
    Map<String, Object> map(@RequestBody Map<String, Object> body) {
        return body;
    }

    @Anyone
    @GetMapping("/api/v1/probe/things/{id}/")
    Map<String, UUID> thing(@PathVariable UUID id, @RequestParam(required = false) UUID other) {
        return Map.of("id", id);
    }

    @Anyone
    @GetMapping("/api/v1/probe/failures/{kind}/")
    void fail(@PathVariable String kind) {
        switch (kind) {
            case "conflict" -> throw new DuplicateKeyException("", new java.sql.SQLException("duplicate", "23505"));
            case "refusal" -> throw KernelProblem.SCOPE_MISSING.with("scope", "a:b", "count", 3);
            default -> throw new IllegalStateException("a secret of ours");
        }
    }

    @Anyone
    @GetMapping("/api/v1/probe/pages/")
    PageJson<Integer> pages(PageRequest request) {
        return PageJson.of(new Page<>(60, request, List.of(1, 2)), number -> number);
    }

    @Anyone
    @GetMapping("/api/v1/probe/cursors/")
    CursorJson<Integer> cursors(CursorRequest request) {
        return CursorJson.of(new CursorPage<>(List.of(1), "bm/xt=", null), number -> number);
    }

    @Anyone
    @RateLimit(perMinute = 3)
    @GetMapping("/api/v1/probe/limited/")
    String limited() {
        return "fine";
    }

    @SignedIn
    @GetMapping("/api/v1/probe/signed-in/")
    Map<String, String> signedIn(Actor actor) {
        return Map.of(
                "kind", Origin.current().actor().kind().name(), "id", actor.id().toString());
    }

    @Allow(Permission.BILLING_READ)
    @GetMapping("/api/v1/probe/read/")
    Map<String, String> read(Access access) {
        return Map.of(
                "account",
                access.account().value().toString(),
                "role",
                access.role().name());
    }

    @Allow(Permission.BILLING_PAY)
    @PostMapping("/api/v1/probe/pay/")
    void pay() {}

    @Allow(Permission.BILLING_WRITE)
    @PostMapping("/api/v1/probe/change/")
    void change() {}

    @Allow(Permission.CREDITS_WRITE)
    @PostMapping("/api/v1/probe/spend/")
    void spend() {}

    @Allow(Permission.OWNERSHIP)
    @PostMapping("/api/v1/probe/own/")
    void own() {}

    @Administrators
    @GetMapping("/api/v1/admin/probe/")
    Map<String, String> administer(Actor actor) {
        return Map.of("kind", actor.kind().name());
    }

    /** Counts its calls in the database, so that a rolled-back call is not counted. */
    @Allow(Permission.BILLING_WRITE)
    @PostMapping("/api/v1/probe/count/")
    @ResponseStatus(HttpStatus.CREATED)
    @Transactional
    public Map<String, Object> count(Access access, @RequestBody CountJson body) {
        var now = java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC);
        sql.sql("""
                        insert into kernel.idempotency (account_id, key, fingerprint, created_at)
                        values (:account, :key, '', :now)
                        """)
                .param("account", access.account().value())
                .param("key", "call " + UUID.randomUUID())
                .param("now", now)
                .update();
        if (body.refuse()) {
            throw KernelProblem.CONFLICT.because();
        }
        return Map.of("id", UUID.randomUUID());
    }

    @Allow(Permission.BILLING_WRITE)
    @OwnIdempotency
    @PostMapping("/api/v1/probe/own-way/")
    Map<String, Object> ownWay() {
        return Map.of("id", UUID.randomUUID());
    }

    @Allow(Permission.BILLING_WRITE)
    @PostMapping(path = "/api/v1/probe/upload/", consumes = "multipart/form-data")
    Map<String, Object> upload(@RequestPart MultipartFile proof) {
        return Map.of("size", proof.getSize(), "id", UUID.randomUUID());
    }

    record CountJson(boolean refuse) {}
}
