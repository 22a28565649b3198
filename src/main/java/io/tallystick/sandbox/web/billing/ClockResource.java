package io.tallystick.sandbox.web.billing;

import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.sandbox.Journeys;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Business time. Open to anyone, for a sandbox listens on the loopback address and holds nothing real. */
@RestController
@OnlyIn(Mode.SANDBOX)
class ClockResource {

    private final Journeys journeys;

    ClockResource(Journeys journeys) {
        this.journeys = journeys;
    }

    record ClockJson(Instant now) {}

    record NewTimeJson(@NotNull Instant now) {}

    /** @param errandsRun runs on the way, failed ones included */
    record ArrivalJson(Instant now, int errandsRun) {}

    @Anyone
    @GetMapping("/api/v1/sandbox/clock/")
    ClockJson read() {
        return new ClockJson(journeys.now());
    }

    /** Moves forward, and answers when all that fell due has run. */
    @Anyone
    @PutMapping("/api/v1/sandbox/clock/")
    ArrivalJson travel(@Valid @RequestBody NewTimeJson wanted) {
        var arrival = journeys.travelTo(wanted.now());
        return new ArrivalJson(arrival.now(), arrival.errandsRun());
    }
}
