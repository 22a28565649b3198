package io.tallystick.invoicing;

import io.tallystick.kernel.geo.PostalAddress;
import org.jspecify.annotations.Nullable;

/** Who wrote an invoice, as the seller's settings stood when it was issued. */
public record SellerSnapshot(
        String name,
        @Nullable String legalName,
        @Nullable PostalAddress address,
        @Nullable String taxId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String website,
        @Nullable String footer) {}
