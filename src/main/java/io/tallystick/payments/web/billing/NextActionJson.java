package io.tallystick.payments.web.billing;

import io.tallystick.invoicing.Invoice;
import io.tallystick.invoicing.PaymentInstructions.Way;
import io.tallystick.payments.Payment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the payer does next.
 *
 * @param type {@code none}: it is paid; {@code stripe} and {@code paypal}: go on at the gateway with the secret; {@code wait}:
 *     the gateway has not answered yet; {@code retry}: it was refused, pay the invoice in another way; {@code manual}: make a
 *     transfer and confirm it
 * @param step what to do at the gateway: {@code choose_method}, {@code authenticate}, {@code approve}
 * @param clientSecret with which the browser goes on at the gateway
 * @param message why it was refused
 * @param reference what to quote
 * @param amount what is to pay, in major units of {@code currency}
 * @param ways the transfers that can be made, the chosen one alone where one was chosen
 */
public record NextActionJson(
        String type,
        @Nullable UUID paymentId,
        @Nullable String step,
        @Nullable String clientSecret,
        @Nullable String approvalUrl,
        @Nullable String message,
        String reference,
        String amount,
        String currency,
        List<WayJson> ways) {

    /** A transfer that can be made. @param details label to value, in the order in which a payer types them */
    public record WayJson(String paymentMethod, String displayName, String instructions, Map<String, String> details) {

        static WayJson of(Way way) {
            return new WayJson(way.method(), way.title(), way.instructions(), way.details());
        }
    }

    /** @param ways the transfers that are offered for this invoice */
    static NextActionJson of(Invoice invoice, Optional<Payment> payment, List<Way> ways) {
        var gateway = payment.map(Payment::gateway).orElse(null);
        var secret = gateway == null ? null : gateway.secret();
        var step = gateway == null || gateway.step() == null
                ? null
                : gateway.step().word();
        var type = type(invoice, payment, step);
        return new NextActionJson(
                type,
                payment.map(made -> made.id().value()).orElse(null),
                step,
                secret,
                type.equals("paypal") ? "/account/credits/purchase?approval=" + secret : null,
                type.equals("retry") ? payment.map(Payment::failureMessage).orElse(null) : null,
                invoice.number(),
                invoice.due().major().toPlainString(),
                invoice.currency().code(),
                type.equals("manual") || type.equals("retry")
                        ? ways.stream().map(WayJson::of).toList()
                        : List.of());
    }

    private static String type(Invoice invoice, Optional<Payment> payment, @Nullable String step) {
        if (!invoice.due().isPositive()) {
            return "none";
        }
        if (payment.isEmpty()) {
            return "manual";
        }
        if (!payment.get().isUnderWay()) {
            return "retry";
        }
        return step == null ? "wait" : step.equals("approve") ? "paypal" : "stripe";
    }
}
