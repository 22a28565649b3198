package io.tallystick.wallets.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.wallets.explain.BurnedParts.Part;
import io.tallystick.wallets.explain.BurnedParts.Switch;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stretch of burning")
class BurnedPartsTest {

    /** Lot 1 gives up to 100, lot 4 up to 130, lot 1 again up to 150, then none. */
    private static final List<Switch> SWITCHES =
            List.of(new Switch(0, 1), new Switch(100, 4), new Switch(130, 1), new Switch(150, BurnedParts.NO_LOT));

    @Test
    @DisplayName("within one lot is that lot's")
    void withinALot() {
        assertThat(BurnedParts.of(SWITCHES, 10, 90)).containsExactly(new Part(1, 80));
    }

    @Test
    @DisplayName("that ends where a lot ends takes nothing from the next")
    void upToTheBorder() {
        assertThat(BurnedParts.of(SWITCHES, 60, 100)).containsExactly(new Part(1, 40));
        assertThat(BurnedParts.of(SWITCHES, 100, 130)).containsExactly(new Part(4, 30));
    }

    @Test
    @DisplayName("across lots takes a part of each, in their order, and a lot that gives twice is named once")
    void acrossLots() {
        assertThat(BurnedParts.of(SWITCHES, 90, 145)).containsExactly(new Part(1, 25), new Part(4, 30));
    }

    @Test
    @DisplayName("beyond all lots is owed")
    void owed() {
        assertThat(BurnedParts.of(SWITCHES, 140, 170))
                .containsExactly(new Part(1, 10), new Part(BurnedParts.NO_LOT, 20));
    }

    @Test
    @DisplayName("of no length is nobody's")
    void empty() {
        assertThat(BurnedParts.of(SWITCHES, 100, 100)).isEmpty();
        assertThat(BurnedParts.of(List.of(), 0, 5)).isEmpty();
    }
}
