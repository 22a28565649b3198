package io.tallystick.sandbox.demo;

import io.tallystick.catalog.PaymentMethod;
import io.tallystick.catalog.PaymentMethods;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills in where payers send their money: a new installation has placeholders in square brackets there. */
@Component
@OnlyIn(Mode.SANDBOX)
class DemoMethods {

    private static final String NAME = "Tallystick Demo";
    /** Numbers that banks and standards print as examples: no account has them. */
    private static final Map<String, String> EXAMPLES = Map.ofEntries(
            Map.entry("[BANK NAME]", "Example Bank"),
            Map.entry("[BANK NAME AND CITY]", "Example Bank, Berlin"),
            Map.entry("[BANK NAME AND BRANCH]", "Example Bank, Fort, Mumbai"),
            Map.entry("[BRANCH NAME AND CODE]", "Main Boulevard, 0123"),
            Map.entry("[NAME AND ADDRESS]", NAME + ", Bahnhofstrasse 1, 8001 Zürich"),
            Map.entry("[IBAN OR ACCOUNT NUMBER]", "DE89 3704 0044 0532 0130 00"),
            Map.entry("[IBAN]", "DE89 3704 0044 0532 0130 00"),
            Map.entry("[DE IBAN, 22 CHARACTERS]", "DE89 3704 0044 0532 0130 00"),
            Map.entry("[CH IBAN, 21 CHARACTERS]", "CH93 0076 2011 6238 5295 7"),
            Map.entry("[PK IBAN, 24 CHARACTERS]", "PK36 SCBL 0000 0011 2345 6702"),
            Map.entry("[BIC]", "COBADEFFXXX"),
            Map.entry("[11-CHARACTER IFSC]", "EXMP0000123"),
            Map.entry("[CURRENT OR SAVINGS]", "Current"),
            Map.entry("[CHECKING OR SAVINGS]", "Checking"),
            Map.entry("[NAME@BANK]", "tallystick@example"),
            Map.entry("[RAAST ID]", "0300 0000000"),
            Map.entry("[03XX XXXXXXX]", "0300 0000000"),
            Map.entry("[CNPJ, E-MAIL, PHONE OR RANDOM KEY]", "pagamentos@tallystick.test"),
            Map.entry("[PAYBILL NUMBER]", "000000"));

    private final PaymentMethods methods;

    DemoMethods(PaymentMethods methods) {
        this.methods = methods;
    }

    void fillIn() {
        methods.all().forEach(method -> methods.change(method.id(), DemoMethods::filled, Actor.SYSTEM));
    }

    private static PaymentMethod filled(PaymentMethod method) {
        return new PaymentMethod(
                method.id(),
                method.country(),
                method.method(),
                method.displayName(),
                method.instructions(),
                filled(method.bankDetails()),
                filled(method.walletDetails()),
                method.sortOrder(),
                method.isEnabled());
    }

    private static Map<String, String> filled(Map<String, String> details) {
        var filled = new LinkedHashMap<String, String>();
        details.forEach((label, value) -> filled.put(label, example(value)));
        return filled;
    }

    private static String example(String value) {
        if (!value.startsWith("[")) {
            return value;
        }
        var otherwise =
                value.contains("NAME") || value.contains("HOLDER") || value.contains("TITLE") ? NAME : "000123456";
        return EXAMPLES.getOrDefault(value, otherwise);
    }
}
