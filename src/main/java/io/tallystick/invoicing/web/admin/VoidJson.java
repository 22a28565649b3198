package io.tallystick.invoicing.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why an invoice is voided. */
record VoidJson(@NotBlank @Size(max = 1000) String reason) {}
