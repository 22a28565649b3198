package io.tallystick.wallets.mandates;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What is refused around a mandate's settings. */
public enum MandateProblem implements Problem {
    NO_SETTINGS(NOT_FOUND, "This mandate has no billing settings yet."),
    CREDIT_PRICE_REQUIRED(BAD_REQUEST, "Postpaid in credits needs a price for one credit."),
    ASSET_IS_FIXED(CONFLICT, "The wallets of this mandate count in {asset}, and that has been used."),
    HOLDS_ARE_OPEN(
            CONFLICT,
            "{count} holds are open in wallets that would be closed. Release them, or wait until they expire."),
    CREDIT_REFUSED(BAD_REQUEST, "No credit can be added: the billing model is {model}."),
    AMOUNT_IS_ZERO(BAD_REQUEST, "A correction gives or takes something."),
    USER_REQUIRED(BAD_REQUEST, "Name the user: with PREPAY_USER each user has a wallet."),
    BUDGET_NEEDS_USER(
            BAD_REQUEST,
            "With PREPAY_USER each user spends from a wallet of their own, so no budget counts across users: name the user."),
    PROVIDER_NOT_ALLOWED(FORBIDDEN, "The provider “{provider}” may not be used here."),
    DUPLICATE_BUDGET(BAD_REQUEST, "Two budgets limit the same user and feature in the same period."),
    INVALID_PERIOD(BAD_REQUEST, "The period is “day”, “month” or “year”."),
    MONTH_REQUIRED(BAD_REQUEST, "Name the month whose days are asked for.");

    private final HttpStatus status;
    private final String sentence;

    MandateProblem(HttpStatus status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public HttpStatus status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
