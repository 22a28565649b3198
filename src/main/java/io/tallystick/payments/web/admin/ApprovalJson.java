package io.tallystick.payments.web.admin;

import io.tallystick.kernel.text.Paragraphs;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the administrator notes when approving. */
record ApprovalJson(@Nullable @Paragraphs @Size(max = 2000) String adminNotes) {}
