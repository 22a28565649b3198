package io.tallystick.payments.web.admin;

import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a confirmation is refused; the payer reads it. */
record RejectionJson(@NotBlank @Paragraphs @Size(max = 2000) String adminNotes) {}
