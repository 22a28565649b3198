package io.tallystick.wallets;

import static org.springframework.http.HttpStatus.BAD_REQUEST;
import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.PAYMENT_REQUIRED;

import io.tallystick.kernel.problems.Problem;
import org.springframework.http.HttpStatus;

/** What wallets refuse. */
public enum WalletsProblem implements Problem {
    INSUFFICIENT_CREDITS(PAYMENT_REQUIRED, "This takes {required} {asset}, and {available} are available."),
    AMOUNT_OR_OPERATION(BAD_REQUEST, "Name either an amount or an operation."),
    AMOUNT_NOT_POSITIVE(BAD_REQUEST, "The amount must be above zero."),
    NO_SUCH_WALLET(BAD_REQUEST, "The account has no wallet in {asset}."),
    USER_REQUIRED(BAD_REQUEST, "Each user of this account has a wallet: name the user."),
    BUDGET_EXCEEDED(PAYMENT_REQUIRED, "This is more than the budget {budget} allows."),
    WALLET_DISABLED(CONFLICT, "The wallet is switched off."),
    HOLD_NOT_OPEN(CONFLICT, "The hold was captured, released or has expired."),
    BALANCE_OUT_OF_RANGE(CONFLICT, "The wallet cannot hold that much.");

    private final HttpStatus status;
    private final String sentence;

    WalletsProblem(HttpStatus status, String sentence) {
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
