package io.tallystick.payments.web.admin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a confirmation is refused; the payer reads it. */
record RejectionJson(@NotBlank @Size(max = 2000) String adminNotes) {}
