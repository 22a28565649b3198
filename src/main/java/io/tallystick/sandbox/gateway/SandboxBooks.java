package io.tallystick.sandbox.gateway;

import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.money.Money;
import io.tallystick.payments.gateway.Charge;
import io.tallystick.payments.gateway.RefundCall;
import io.tallystick.sandbox.gateway.SandboxCharge.Status;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gateway's side: each call is a transaction of its own, committed before the gateway answers. */
@Component
@OnlyIn(Mode.SANDBOX)
class SandboxBooks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 18;

    private final SandboxChargeStore store;
    private final Clock clock;

    SandboxBooks(SandboxChargeStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The charge as it is after the first call with its id; later calls change nothing. */
    @Transactional
    public SandboxCharge charge(Charge wanted) {
        store.insert(first(wanted), clock.instant());
        return store.lock(wanted.account(), wanted.id()).orElseThrow();
    }

    /** The charge; one that is unknown is noted as closed, so that it cannot arrive later. */
    @Transactional
    public SandboxCharge find(Charge wanted) {
        store.insert(charge(wanted, wanted.token(), Status.CLOSED, null), clock.instant());
        return store.lock(wanted.account(), wanted.id()).orElseThrow();
    }

    /** Closes the charge, unless it is decided. */
    @Transactional
    public SandboxCharge close(Charge wanted) {
        var known = find(wanted);
        if (!known.isOpen()) {
            return known;
        }
        var closed = known.become(Status.CLOSED, known.token(), null, null);
        store.update(closed);
        return closed;
    }

    /** What the customer does in the browser; a charge that is decided stays as it is. */
    @Transactional
    public SandboxCharge goOn(AccountId account, UUID id, TestCard card, boolean refuses) {
        var known = store.lock(account, id).orElseThrow();
        if (!known.isOpen()) {
            return known;
        }
        var after = after(known, card, refuses);
        store.update(after);
        return after;
    }

    @Transactional(readOnly = true)
    public Optional<SandboxCharge> open(String secret) {
        return store.findForBrowser(secret);
    }

    /** Gives money back once for each id, and never more than was taken; false when this card takes none. */
    @Transactional
    public boolean refund(RefundCall wanted) {
        var charge = store.lock(wanted.account(), wanted.charge()).orElseThrow();
        var known = store.refundStatus(wanted.account(), wanted.id());
        if (known.isPresent()) {
            return known.get().equals("succeeded");
        }
        var fits = charge.refunded().plus(wanted.amount()).compareTo(charge.amount()) <= 0;
        var takes = !TestCard.of(charge.token()).equals(Optional.of(TestCard.REFUND_FAILS));
        var succeeds = charge.status() == Status.SUCCEEDED && fits && takes;
        store.insertRefund(charge, wanted.id(), wanted.amount(), succeeds, clock.instant());
        return succeeds;
    }

    private static SandboxCharge first(Charge wanted) {
        if (wanted.token() == null) {
            return charge(wanted, null, Status.WAITS_FOR_METHOD, null);
        }
        var card = TestCard.of(wanted.token()).orElse(TestCard.VISA);
        return switch (card.fate()) {
            case SUCCEEDS, TIMES_OUT -> charge(wanted, wanted.token(), Status.SUCCEEDED, null);
            case DECLINED, TIMES_OUT_DECLINED -> charge(wanted, wanted.token(), Status.DECLINED, card);
            case AUTHENTICATES ->
                charge(
                        wanted,
                        wanted.token(),
                        wanted.offSession() ? Status.DECLINED : Status.WAITS_FOR_CUSTOMER,
                        wanted.offSession() ? card : null);
        };
    }

    private static SandboxCharge after(SandboxCharge known, TestCard card, boolean refuses) {
        if (refuses) {
            return known.become(
                    Status.DECLINED, card.token(), "authentication_failed", "The payment was not confirmed.");
        }
        var choosing = known.status() == Status.WAITS_FOR_METHOD;
        return switch (card.fate()) {
            case SUCCEEDS, TIMES_OUT -> known.become(Status.SUCCEEDED, card.token(), null, null);
            case DECLINED, TIMES_OUT_DECLINED ->
                known.become(Status.DECLINED, card.token(), card.code(), card.sentence());
            case AUTHENTICATES ->
                known.become(choosing ? Status.WAITS_FOR_CUSTOMER : Status.SUCCEEDED, card.token(), null, null);
        };
    }

    private static SandboxCharge charge(
            Charge wanted, @Nullable String token, Status status, @Nullable TestCard refusing) {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return new SandboxCharge(
                wanted.account(),
                wanted.id(),
                token,
                wanted.amount(),
                Money.zero(wanted.amount().currency()),
                status,
                "sandbox_" + wanted.id().toString().replace("-", "") + "_secret_"
                        + HexFormat.of().formatHex(bytes),
                refusing == null ? null : refusing.code(),
                refusing == null ? null : refusing.sentence());
    }
}
