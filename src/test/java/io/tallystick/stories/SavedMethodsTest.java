package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.Map;

class SavedMethodsTest {

    private static final String PATH = "billing/payment-methods/";

    @Scenario("The first method is the default, and another becomes it when that one goes")
    void defaults(World world) {
        var acme = world.account("Acme").signsUp();
        var bank = acme.caller()
                .post(PATH, method("Bank", false))
                .is(201)
                .has("is_default", true)
                .text("id");
        var card = acme.caller()
                .post(PATH + "add/", method("Card", false))
                .is(201)
                .has("is_default", false)
                .text("id");
        acme.caller().post(PATH + card + "/set_default/").is(200).has("is_default", true);
        acme.caller().get(PATH).is(200).has("0.id", card).has("1.id", bank).has("1.is_default", false);

        acme.caller()
                .patch(PATH + card + "/", Map.of("is_default", false))
                .is(200)
                .has("is_default", true);
        acme.caller()
                .patch(PATH + bank + "/", Map.of("display_name", "Our bank"))
                .is(200)
                .has("type", "bank_transfer");
        acme.caller().delete(PATH + card + "/").is(204);
        acme.caller().get(PATH + bank + "/").is(200).has("is_default", true).has("display_name", "Our bank");
        acme.caller().delete(PATH + bank + "/").is(204);
        acme.caller().get(PATH).is(200).has("", "[]");
    }

    @Scenario("Whatever happens at the same moment, exactly one method is the default")
    void together(World world) {
        var acme = world.account("Acme").signsUp();
        Together.times(12, index -> acme.caller()
                .post(PATH, method("Method " + index, index % 2 == 0))
                .is(201));
        assertThat(defaultsOf(acme)).isEqualTo(1);

        var ids = acme.caller()
                .get(PATH)
                .each("")
                .map(one -> one.get("id").asString())
                .toList();
        assertThat(ids).hasSize(12);
        Together.times(24, index -> {
            var path = PATH + ids.get(index / 2) + "/";
            return index % 8 == 1 ? acme.caller().delete(path) : acme.caller().post(path + "set_default/");
        });
        assertThat(defaultsOf(acme)).isEqualTo(1);
    }

    @Scenario("Card numbers are refused wherever they stand")
    void cardNumbers(World world) {
        var acme = world.account("Acme").signsUp();
        acme.caller().post(PATH, method("Card 4242 4242 4242 4242", false)).is(400, "card_data_refused");
        acme.caller()
                .post(
                        PATH,
                        Map.of(
                                "type",
                                "card",
                                "provider",
                                "stripe",
                                "display_name",
                                "Card",
                                "details",
                                Map.of("number", "4242424242424242")))
                .is(400, "card_data_refused");
        acme.caller()
                .post(
                        PATH,
                        Map.of(
                                "type",
                                "card",
                                "provider",
                                "stripe",
                                "provider_id",
                                "pm_1",
                                "display_name",
                                "Visa",
                                "details",
                                Map.of("last4", "4242")))
                .is(201)
                .has("details.last4", "4242");
        assertThat(acme.caller().get(PATH).is(200).each("")).hasSize(1);
    }

    private static long defaultsOf(AccountInStory acme) {
        return acme.caller()
                .get(PATH)
                .is(200)
                .each("")
                .filter(one -> one.get("is_default").asBoolean())
                .count();
    }

    private static Map<String, Object> method(String name, boolean isDefault) {
        return Map.of("type", "bank_transfer", "provider", "manual", "display_name", name, "is_default", isDefault);
    }
}
