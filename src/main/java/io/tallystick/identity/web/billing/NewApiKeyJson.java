package io.tallystick.identity.web.billing;

import io.tallystick.kernel.text.OneLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a new API key is called and may do.
 *
 * @param scopes such as {@code credits:write}, or {@code *} for everything
 */
public record NewApiKeyJson(
        @NotBlank @OneLine @Size(max = 100) String name,
        @NotEmpty @Size(max = 20) List<@NotNull @Size(max = 50) String> scopes) {}
