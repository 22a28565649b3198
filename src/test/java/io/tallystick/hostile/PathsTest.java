package io.tallystick.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every path that was promised is there, however it is spelt, and answers without sending its caller elsewhere. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "TALLYSTICK_RATE_LIMIT_PER_MINUTE=1000000")
class PathsTest {

    /** Below {@code /api/v1/}; {@code {id}} stands for any id. */
    private static final String PROMISED = """
            POST auth/register/
            POST auth/login/
            POST auth/logout/
            GET auth/me/
            POST auth/password/forgot/
            POST auth/password/reset/
            GET account/overview/
            GET account/settings/
            PATCH account/settings/
            GET account/limits/
            GET account/addresses/
            POST account/addresses/
            PATCH account/addresses/{id}/
            DELETE account/addresses/{id}/
            POST account/addresses/{id}/set_default/
            GET account/api-keys/
            POST account/api-keys/
            DELETE account/api-keys/{id}/
            GET billing/plans/
            GET billing/plans/{id}/
            GET billing/subscription/
            GET billing/subscriptions/
            GET billing/invoices/
            GET billing/invoices/{id}/
            GET billing/invoices/{id}/pdf/
            GET billing/invoices/{id}/download_pdf/
            GET billing/download-invoice/{id}/
            GET billing/payments/
            GET billing/payments/{id}/proof/
            POST billing/payments/manual/
            POST billing/admin/payments/confirm/
            POST billing/admin/payments/{id}/approve/
            POST billing/admin/payments/{id}/reject/
            GET billing/admin/payment-methods/
            GET billing/payment-methods/available/
            GET billing/payment-methods/
            POST billing/payment-methods/
            POST billing/payment-methods/add/
            GET billing/payment-methods/{id}/
            PUT billing/payment-methods/{id}/
            PATCH billing/payment-methods/{id}/
            DELETE billing/payment-methods/{id}/
            POST billing/payment-methods/{id}/set_default/
            GET billing/credit-packages/
            GET billing/credits/packages/
            GET billing/transactions/
            GET billing/credits/transactions/
            GET billing/credits/balance/
            POST billing/credits/check/
            POST billing/credits/deduct/
            GET billing/config/
            GET admin/payments/
            GET admin/payments/{id}/
            GET admin/payments/{id}/proof/
            POST admin/payments/{id}/approve/
            POST admin/payments/{id}/reject/
            GET admin/payment-methods/
            POST admin/payment-methods/
            PATCH admin/payment-methods/{id}/
            DELETE admin/payment-methods/{id}/
            GET admin/seller/
            PUT admin/seller/
            GET admin/administrators/
            POST admin/administrators/
            DELETE admin/administrators/{id}/
            GET admin/api-keys/
            POST admin/api-keys/
            DELETE admin/api-keys/{id}/
            GET admin/invoices/
            GET admin/audit/
            GET sandbox/clock/
            PUT sandbox/clock/
            GET sandbox/mailbox/
            GET sandbox/mailbox/{id}/
            """;

    private static final String ANY_ID = "01890000-0000-7000-8000-000000000000";

    @LocalServerPort
    int port;

    @Test
    void everyPromisedPathAnswersInEverySpelling() {
        var wire = new Wire("http://127.0.0.1:" + port);
        var documented = Operation.all(wire.json(Identity.NOBODY, "GET", "/api/openapi.json", null));
        var faults = new ArrayList<String>();
        for (var promise : PROMISED.lines().toList()) {
            var method = promise.substring(0, promise.indexOf(' '));
            var path = promise.substring(promise.indexOf(' ') + 1);
            documented.stream()
                    .filter(known ->
                            known.method().equals(method) && known.path().equals("/api/v1/" + path))
                    .findFirst()
                    .ifPresentOrElse(
                            operation -> faults.addAll(faults(wire, operation, path)),
                            () -> faults.add(promise + " is not in the document"));
        }
        assertThat(faults).isEmpty();
    }

    /** Nobody's request with an empty body is answered the same in all spellings, and not by "no such path". */
    private static List<String> faults(Wire wire, Operation operation, String path) {
        var faults = new ArrayList<String>();
        var plain = path.replace("{id}", ANY_ID);
        var bare = plain.substring(0, plain.length() - 1);
        var first = answer(wire, operation, "/api/v1/" + plain);
        if (first.startsWith("3") || first.startsWith("405") || first.startsWith("404") && !path.contains("{")) {
            faults.add(operation + " answers " + first);
        }
        for (var spelling : List.of("/api/v1/" + bare, "/v1/" + plain, "/v1/" + bare)) {
            var answer = answer(wire, operation, spelling);
            if (!answer.equals(first)) {
                faults.add(operation + " as " + spelling + " answers " + answer + " instead of " + first);
            }
        }
        return faults;
    }

    private static String answer(Wire wire, Operation operation, String target) {
        var attempt = Attempt.of(operation, Identity.NOBODY, "no body", target);
        var answer = wire.send((operation.changes() ? attempt.json("{}") : attempt).request(wire.base()));
        return answer.status() + " " + (answer.status() < 400 ? "" : answer.code());
    }
}
