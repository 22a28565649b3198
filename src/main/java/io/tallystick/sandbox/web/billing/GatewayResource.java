package io.tallystick.sandbox.web.billing;

import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.text.OneLine;
import io.tallystick.payments.web.billing.PaymentJson;
import io.tallystick.sandbox.gateway.SandboxCustomers;
import io.tallystick.sandbox.gateway.TestCard;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The sandbox's card gateway, as a customer's browser meets it. Who has a charge's secret may go on with it. */
@RestController
@OnlyIn(Mode.SANDBOX)
class GatewayResource {

    private final SandboxCustomers customers;

    GatewayResource(SandboxCustomers customers) {
        this.customers = customers;
    }

    /** A card that exists nowhere. @param sentence what happens when it is charged */
    record TestCardJson(String number, String token, String brand, String last4, String sentence) {}

    /**
     * What a customer does.
     *
     * @param card a test card's number or token; the one that was chosen before where it is left out
     * @param refuse true when the customer does not want to pay after all
     */
    record CustomerStepJson(
            @NotBlank @OneLine @Size(max = 200) String clientSecret,
            @Nullable @OneLine @Size(max = 60) String card,
            @Nullable Boolean refuse) {}

    /** The cards that can be tried, each with what happens. */
    @Anyone
    @GetMapping("/api/v1/sandbox/gateway/cards/")
    List<TestCardJson> cards() {
        return Arrays.stream(TestCard.values())
                .map(card -> new TestCardJson(card.number(), card.token(), card.brand(), card.last4(), card.sentence()))
                .toList();
    }

    /** Goes on with a charge: chooses a card, approves, or confirms to the bank. */
    @Anyone
    @PostMapping("/api/v1/sandbox/gateway/confirm/")
    PaymentJson confirm(@Valid @RequestBody CustomerStepJson body) {
        var payment = customers.goOn(body.clientSecret(), body.card(), Boolean.TRUE.equals(body.refuse()));
        return PaymentJson.of(payment, List.of());
    }
}
