package io.tallystick.kernel.verify;

import io.tallystick.kernel.agenda.Errand;
import io.tallystick.kernel.ids.AccountId;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.kernel.time.WallClock;
import io.tallystick.kernel.verify.SelfAudit.Task;
import io.tallystick.kernel.verify.SelfAuditStore.Progress;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Works for two seconds, slice by slice, and comes back eight seconds later, so that it never takes more than a fifth of a core. */
@Component
class SelfAuditErrand implements Errand {

    static final String NAME = "self_audit";

    private static final Duration WORK = Duration.ofSeconds(2);
    private static final Duration PAUSE = Duration.ofSeconds(8);
    private static final int FEWEST_ACCOUNTS = 1;
    private static final int MOST_ACCOUNTS = 10_000;
    private static final int USUAL_ACCOUNTS = 200;
    /** Slices grow and shrink towards a length in which nobody notices them. */
    private static final long SHORT_MILLIS = 200;

    private static final long LONG_MILLIS = 800;
    private static final String BROKEN_OFF = "57014";

    private final SelfAudit audit;
    private final Examiner examiner;
    private final AccountOrder accounts;
    private final Tenancy tenancy;
    private final WallClock wall;

    SelfAuditErrand(SelfAudit audit, Examiner examiner, AccountOrder accounts, Tenancy tenancy, WallClock wall) {
        this.audit = audit;
        this.examiner = examiner;
        this.accounts = accounts;
        this.tenancy = tenancy;
        this.wall = wall;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(AccountId account, UUID subject) {
        tenancy.acrossAccounts(() -> {
            work();
            return subject;
        });
    }

    private void work() {
        var until = wall.instant().plus(WORK);
        var width = USUAL_ACCOUNTS;
        while (wall.instant().isBefore(until)) {
            var task = audit.next();
            if (task.isEmpty()) {
                return;
            }
            width = examine(task.get(), width);
        }
        audit.goOn(PAUSE);
    }

    /** Examines the next slice; answers how many accounts the one after should have. */
    private int examine(Task task, int width) {
        var proof = task.entry().proof();
        var slice = proof.isSliced() ? slice(task.progress().from(), width) : Slice.EVERYTHING;
        var began = wall.instant();
        try {
            var verdict = examiner.examine(proof, slice);
            var millis = Duration.between(began, wall.instant()).toMillis();
            passed(task, slice, task.progress().and(verdict, slice.until(), millis));
            return nextWidth(width, millis);
        } catch (DataAccessException failure) {
            if (!isBrokenOff(failure)) {
                throw failure;
            }
            return brokenOff(task, slice, width);
        }
    }

    private void passed(Task task, Slice slice, Progress after) {
        if (slice.isLast()) {
            audit.conclude(task, after);
        } else {
            audit.note(task, after);
        }
    }

    /** What took too long is tried with fewer accounts; one account that is too much by itself is told of and left out. */
    private int brokenOff(Task task, Slice slice, int width) {
        if (task.entry().proof().isSliced() && width > FEWEST_ACCOUNTS) {
            return Math.max(width / 16, FEWEST_ACCOUNTS);
        }
        var reason =
                "The question about accounts from %s on takes longer than a minute; ./tallystick verify has no such limit."
                        .formatted(slice.from());
        passed(task, slice, task.progress().without(slice.until(), reason));
        return USUAL_ACCOUNTS;
    }

    private static boolean isBrokenOff(DataAccessException failure) {
        return NestedExceptionUtils.getMostSpecificCause(failure) instanceof SQLException cause
                && BROKEN_OFF.equals(cause.getSQLState());
    }

    private static int nextWidth(int width, long millis) {
        if (millis > LONG_MILLIS) {
            return Math.max(width / 4, FEWEST_ACCOUNTS);
        }
        return millis < SHORT_MILLIS ? Math.min(width * 2, MOST_ACCOUNTS) : width;
    }

    private Slice slice(UUID from, int width) {
        return new Slice(from, accounts.after(from, width).orElse(Slice.END));
    }
}
