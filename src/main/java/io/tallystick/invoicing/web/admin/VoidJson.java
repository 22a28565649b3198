package io.tallystick.invoicing.web.admin;

import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an invoice is voided. */
record VoidJson(@NotBlank @Paragraphs @Size(max = 1000) String reason) {}
