package io.tallystick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.tallystick.invoicing.Invoice;
import io.tallystick.world.AccountInStory;
import io.tallystick.world.Scenario;
import io.tallystick.world.Together;
import io.tallystick.world.World;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.springframework.transaction.support.TransactionTemplate;

class NumberingTest {

    private static final int TOGETHER = 200;

    @Scenario("Two hundred invoices issued at the same moment, every third rolled back, leave no gap")
    void noGaps(World world) {
        var accounts = IntStream.range(0, 10)
                .mapToObj(index -> world.account("Acme " + index).signsUp())
                .toList();
        world.on("2026-07-15");
        var before = lastOf(world, "2026-07");

        var numbers = Together.times(TOGETHER, index -> issued(world, accounts.get(index % 10), index % 3 == 0));

        var kept = numbers.stream()
                .filter(Objects::nonNull)
                .map(NumberingTest::counted)
                .sorted()
                .toList();
        var wanted =
                LongStream.rangeClosed(before + 1, before + kept.size()).boxed().toList();
        assertThat(kept)
                .isEqualTo(wanted)
                .hasSize(IntStream.range(0, TOGETHER)
                        .filter(index -> index % 3 != 0)
                        .toArray()
                        .length);
        assertThat(lastOf(world, "2026-07")).isEqualTo(before + kept.size());
    }

    @Scenario("Forty paid sign-ups at the same moment get forty numbers in a row")
    void signUpsTogether(World world) {
        world.on("2026-08-15");
        var before = lastOf(world, "2026-08");
        var numbers = Together.times(40, index -> {
            // Every fourth is refused after the form was read.
            var wish = world.account("Acme " + index).onPlan(index % 4 == 0 ? "platinum" : "starter");
            var answer = wish.tries();
            return answer.status() == 201 ? answer.text("invoice.invoice_number") : null;
        });
        assertThat(numbers.stream()
                        .filter(Objects::nonNull)
                        .map(NumberingTest::counted)
                        .sorted()
                        .toList())
                .isEqualTo(
                        LongStream.rangeClosed(before + 1, before + 30).boxed().toList());
    }

    @Scenario("The month in a number is the seller's, not the customer's and not the server's")
    void monthOfTheSeller(World world) {
        world.administrator("Nadia").setsSeller("timezone", "Pacific/Auckland");
        var acme = world.account("Acme").inZone("America/Juneau").signsUp();

        assertThat(dated(world.on("2026-01-31T10:59:59Z").issues(acme, "1.00"))).isEqualTo("INV-2026-01 2026-01-31");
        assertThat(dated(world.on("2026-01-31T11:00:00Z").issues(acme, "1.00"))).isEqualTo("INV-2026-02 2026-02-01");
        // In June New Zealand has no daylight saving time: midnight comes an hour later.
        assertThat(dated(world.on("2026-06-30T11:59:59Z").issues(acme, "1.00"))).isEqualTo("INV-2026-06 2026-06-30");
        assertThat(dated(world.on("2026-06-30T12:00:00Z").issues(acme, "1.00"))).isEqualTo("INV-2026-07 2026-07-01");
    }

    private static String issued(World world, AccountInStory account, boolean rolledBack) {
        return world.within(account, () -> world.bean(TransactionTemplate.class).execute(status -> {
            var invoice = world.issues(account, "3.00");
            if (rolledBack) {
                status.setRollbackOnly();
                return null;
            }
            return invoice.number();
        }));
    }

    private static long lastOf(World world, String month) {
        return world.rows()
                .count(
                        "select coalesce(sum(last), 0) from invoicing.number_counter where series = 'INV' and month = ?",
                        month);
    }

    private static long counted(String number) {
        return Long.parseLong(List.of(number.split("-")).getLast());
    }

    private static String dated(Invoice invoice) {
        return invoice.number().substring(0, 11) + " " + invoice.invoiceDate();
    }
}
