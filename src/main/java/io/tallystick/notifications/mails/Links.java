package io.tallystick.notifications.mails;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The dashboard's pages that mails lead to.
 *
 * @param base where people reach this installation, without a slash at the end
 */
public record Links(String base) {

    public Links {
        base = base.replaceAll("/+$", "");
    }

    String billing() {
        return base + "/account/billing";
    }

    String invoice(UUID id) {
        return base + "/account/invoices/" + id;
    }

    String buyCredits() {
        return base + "/account/credits/purchase";
    }

    String selfAudit() {
        return base + "/admin/self-audit";
    }

    String paymentForStaff(UUID id) {
        return base + "/admin/payments/" + id;
    }

    String resetPassword(String token) {
        return base + "/reset-password?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
