package io.tallystick.wallets;

import io.tallystick.kernel.ids.Uuids;
import io.tallystick.ledger.LedgerAccount;
import io.tallystick.ledger.Transfer;
import io.tallystick.ledger.Transfer.Kind;
import io.tallystick.ledger.UsageContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The next row of a wallet's sequence, to be completed with who or what caused it. */
final class NextRow {

    private final Wallet wallet;
    private final Standing standing;
    private final Kind kind;
    private final LedgerAccount counter;
    private final long amount;
    private final long heldAfter;
    private final Instant at;
    private UUID key = Uuids.NIL;
    private long fingerprint;
    private @Nullable UsageContext context;
    private @Nullable UUID user;
    private @Nullable UUID subject;
    private @Nullable String reference;
    private String details = "{}";
    private @Nullable Long floor;

    NextRow(
            Wallet wallet,
            Standing standing,
            Kind kind,
            LedgerAccount counter,
            long amount,
            long heldAfter,
            Instant now) {
        this.wallet = wallet;
        this.standing = standing;
        this.kind = kind;
        this.counter = counter;
        this.amount = amount;
        this.heldAfter = heldAfter;
        this.at = standing.at(now).truncatedTo(ChronoUnit.MICROS);
    }

    NextRow key(UUID used, long print) {
        this.key = used;
        this.fingerprint = print;
        return this;
    }

    NextRow what(
            @Nullable UsageContext forWhat,
            @Nullable UUID forWhom,
            @Nullable UUID about,
            @Nullable String named,
            String more) {
        this.context = forWhat;
        this.user = forWhom;
        this.subject = about;
        this.reference = named;
        this.details = more;
        return this;
    }

    /** The row carries the floor, and the table holds it to it; a row that takes and reserves nothing needs none. */
    NextRow guarded() {
        this.floor = amount == 0 && heldAfter == standing.held() ? null : wallet.floor();
        return this;
    }

    Transfer build() {
        var leaving = kind.sign() < 0 ? amount : 0;
        return new Transfer(
                wallet.key(),
                standing.seq() + 1,
                kind,
                counter,
                amount,
                standing.balance() + kind.sign() * amount,
                heldAfter,
                standing.burned() + leaving,
                floor,
                at,
                key,
                fingerprint,
                context,
                user,
                subject,
                reference,
                details);
    }
}
