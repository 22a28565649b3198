package io.tallystick.sandbox.gateway;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards that exist nowhere, each with what happens when it is charged. Numbers and tokens are those that people know. */
public enum TestCard {
    VISA("4242424242424242", "pm_card_visa", "Visa", Fate.SUCCEEDS, "", "Is paid at once"),
    MASTERCARD("5555555555554444", "pm_card_mastercard", "Mastercard", Fate.SUCCEEDS, "", "Is paid at once"),
    DECLINED(
            "4000000000000002",
            "pm_card_chargeDeclined",
            "Visa",
            Fate.DECLINED,
            "card_declined",
            "Your card was declined."),
    INSUFFICIENT_FUNDS(
            "4000000000009995",
            "pm_card_chargeDeclinedInsufficientFunds",
            "Visa",
            Fate.DECLINED,
            "insufficient_funds",
            "Your card has insufficient funds."),
    EXPIRED(
            "4000000000000069",
            "pm_card_chargeDeclinedExpiredCard",
            "Visa",
            Fate.DECLINED,
            "expired_card",
            "Your card has expired."),
    AUTHENTICATION(
            "4000002500003155",
            "pm_card_authenticationRequired",
            "Visa",
            Fate.AUTHENTICATES,
            "authentication_required",
            "Your bank asks you to confirm this payment."),
    TIMES_OUT(
            "4000000000000119",
            "pm_card_timeout",
            "Visa",
            Fate.TIMES_OUT,
            "",
            "Is paid, but the answer is lost on its way"),
    TIMES_OUT_DECLINED(
            "4000000000000341",
            "pm_card_timeoutDeclined",
            "Visa",
            Fate.TIMES_OUT_DECLINED,
            "card_declined",
            "Your card was declined."),
    REFUND_FAILS(
            "4000000000005126",
            "pm_card_refundFail",
            "Visa",
            Fate.SUCCEEDS,
            "",
            "Is paid at once, but takes no refund");

    /** What happens to a charge. */
    enum Fate {
        SUCCEEDS,
        DECLINED,
        AUTHENTICATES,
        TIMES_OUT,
        TIMES_OUT_DECLINED
    }

    private static final int SHOWN = 4;
    private static final Map<String, TestCard> OTHER_TOKENS = Map.of(
            "pm_card_visa_chargeDeclined", DECLINED,
            "pm_card_visa_chargeDeclinedInsufficientFunds", INSUFFICIENT_FUNDS,
            "pm_card_threeDSecure2Required", AUTHENTICATION);

    private final String number;
    private final String token;
    private final String brand;
    private final Fate fate;
    private final String code;
    private final String sentence;

    TestCard(String number, String token, String brand, Fate fate, String code, String sentence) {
        this.number = number;
        this.token = token;
        this.brand = brand;
        this.fate = fate;
        this.code = code;
        this.sentence = sentence;
    }

    public String number() {
        return number;
    }

    public String token() {
        return token;
    }

    public String brand() {
        return brand;
    }

    public String last4() {
        return number.substring(number.length() - SHOWN);
    }

    /** What happens when it is charged, for a person. */
    public String sentence() {
        return sentence;
    }

    Fate fate() {
        return fate;
    }

    String code() {
        return code;
    }

    /** The card of a token or a number, with or without spaces. */
    public static Optional<TestCard> of(@Nullable String word) {
        if (word == null) {
            return Optional.empty();
        }
        var bare = word.replaceAll("[ -]", "");
        return Arrays.stream(values())
                .filter(card -> card.token.equals(word) || card.number.equals(bare))
                .findFirst()
                .or(() -> Optional.ofNullable(OTHER_TOKENS.get(word)));
    }
}
