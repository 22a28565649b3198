package io.tallystick.web.probe;

import io.tallystick.kernel.access.Role;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with a field of every kind. */
record OrderJson(
        @NotBlank @Size(max = 20) String customerName,
        @Nullable Integer itemCount,
        @Nullable Boolean isUrgent,
        @Nullable BigDecimal unitPrice,
        @Nullable LocalDate dueOn,
        @Nullable Instant orderedAt,
        @Nullable Role role,
        @Nullable UUID orderId,
        @Nullable @Valid List<LineJson> orderLines,
        @Nullable Map<String, String> extraNotes) {

    record LineJson(@NotBlank String lineText, int linePosition) {}
}
