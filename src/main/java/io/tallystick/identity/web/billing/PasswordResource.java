package io.tallystick.identity.web.billing;

import io.tallystick.identity.PasswordResets;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.RateLimit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Setting another password by a link in a mail. */
@RestController
class PasswordResource {

    private final PasswordResets resets;

    PasswordResource(PasswordResets resets) {
        this.resets = resets;
    }

    /** Has a link sent. The answer is the same whether or not someone has the address. */
    @Anyone
    @RateLimit(perMinute = 5, inSandbox = 300, name = "password")
    @PostMapping("/api/v1/auth/password/forgot/")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void forgot(@Valid @RequestBody ForgotJson body) {
        resets.request(body.email());
    }

    /** Sets another password and signs the person out everywhere. */
    @Anyone
    @RateLimit(perMinute = 10, inSandbox = 300, name = "password")
    @PostMapping("/api/v1/auth/password/reset/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset(@Valid @RequestBody ResetJson body) {
        resets.reset(body.token(), body.password());
    }

    /** Whose password is to be set. */
    record ForgotJson(@NotBlank @Size(max = 254) String email) {}

    /** The secret from the mail, and the password to be set. */
    record ResetJson(
            @NotBlank @Size(max = 100) String token,
            @NotNull @Size(max = 1000) String password) {}
}
