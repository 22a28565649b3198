package io.tallystick.identity.web.billing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** E-mail and password of someone who signs in. */
record LoginJson(
        @NotBlank @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String password) {}
