package io.tallystick.portal.web.admin;

import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an account is stopped.
 *
 * @param reason stays in the audit log
 */
record SuspensionJson(@NotBlank @Paragraphs @Size(max = 500) String reason) {}
