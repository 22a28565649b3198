package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.world.AccountInStory;
import io.tallystick.world.Caller;
import io.tallystick.world.Scenario;
import io.tallystick.world.World;
import java.util.UUID;
import org.assertj.core.api.ListAssert;

class FindingPaymentsTest {

    @Scenario("Administrators find payments by invoice, reference, account and e-mail")
    void finds(World world) {
        var lamps =
                world.account("Samarkand Lamps").onPlan("starter").from("PK").signsUp();
        var rugs = world.account("Samarkand Rugs").onPlan("starter").from("PK").signsUp();
        var ofLamps = confirms(lamps, "SMK-LAMPS-1");
        var ofRugs = confirms(rugs, "SMK-RUGS-1");
        var nadia = world.administrator("Nadia").caller();

        found(nadia, "samarkAND").containsExactlyInAnyOrder(ofLamps, ofRugs);
        found(nadia, "%20Samarkand%20lamps%20").containsExactly(ofLamps);
        found(nadia, rugs.email()).containsExactly(ofRugs);
        found(nadia, rugs.id().toString()).containsExactly(ofRugs);
        found(nadia, "smk-lamps").containsExactly(ofLamps);
        found(nadia, lamps.invoice().get("invoice_number").asString()).containsExactly(ofLamps);
        found(nadia, "samarkand%20shoes").isEmpty();
        found(nadia, "samarkand&status=succeeded").isEmpty();
        nadia.get("admin/payments/?search=samarkand&page_size=1").is(200).has("count", 2);
    }

    private static UUID confirms(AccountInStory account, String reference) {
        return account.confirms("89.00")
                .with("transaction_reference", reference)
                .by("bank_transfer");
    }

    private static ListAssert<UUID> found(Caller caller, String search) {
        var answer = caller.get("admin/payments/?search=" + search).is(200);
        return assertThat(answer.each("results")
                .map(payment -> UUID.fromString(payment.get("id").asString()))
                .toList());
    }
}
