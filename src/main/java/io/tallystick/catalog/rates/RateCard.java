package io.tallystick.catalog.rates;

import io.tallystick.kernel.problems.ProblemException;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What operations cost, answered from memory: debits ask it thousands of times a second. In the process that changed a price the
 * new one is known as soon as the change is committed; other processes notice within {@value #CHECK_MILLISECONDS} milliseconds.
 */
@Service
public class RateCard {

    static final long CHECK_MILLISECONDS = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(RateCard.class);

    private final RateStore store;
    private final BuiltInRates builtIn;
    private final Tenancy tenancy;
    private final TransactionTemplate inItsOwnTransaction;
    private volatile @Nullable RateIndex index;

    RateCard(RateStore store, BuiltInRates builtIn, Tenancy tenancy, PlatformTransactionManager transactions) {
        this.store = store;
        this.builtIn = builtIn;
        this.tenancy = tenancy;
        this.inItsOwnTransaction = new TransactionTemplate(transactions);
        inItsOwnTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        inItsOwnTransaction.setReadOnly(true);
    }

    /**
     * What the quantity costs at the moment that the question names.
     *
     * <p>Refuses {@code unknown_operation}, {@code operation_not_priced}, {@code negative_quantity},
     * {@code quantity_out_of_range}, and {@code amount_out_of_range} beyond 10^12.
     */
    public Rated price(RateQuestion question) {
        var version = applying(question);
        try {
            return new Rated(version.charge(question.quantity()).inWallet(), version);
        } catch (ProblemException tooLarge) {
            throw tooLarge.atField("quantity");
        }
    }

    /**
     * The version that applies to a question, whatever its quantity. Refuses {@code unknown_operation} and
     * {@code operation_not_priced}.
     */
    public RateVersion applying(RateQuestion question) {
        return current().find(question);
    }

    /** A version of the past, the present or the future by {@link RateVersion#name}; empty for a name that no version has. */
    public Optional<RateVersion> version(String name) {
        return current().version(name);
    }

    /** Reads the card again if another process has changed it. */
    @Scheduled(fixedDelay = CHECK_MILLISECONDS, initialDelay = 0)
    void catchUp() {
        try {
            var known = index;
            if (known == null || revision() != known.revision()) {
                install(inItsOwnTransaction.execute(status -> read()));
            }
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("The rate card could not be read; the one in memory is used", away);
        }
    }

    /**
     * To be called at the end of a change, within its transaction: reads what was written, and answers with it once that is
     * committed. Whoever changes the card is alone, so what is read here is what the commit makes true.
     */
    void showAfterCommit() {
        var changed = read();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                install(changed);
            }
        });
    }

    private RateIndex current() {
        var known = index;
        return known != null ? known : install(inItsOwnTransaction.execute(status -> read()));
    }

    private Long revision() {
        return inItsOwnTransaction.execute(status -> store.revision());
    }

    /** The revision is read first: what is written in between comes with the next check, and is never taken for known. */
    private RateIndex read() {
        return tenancy.acrossAccounts(() -> new RateIndex(store.revision(), builtIn.all(), store.allAcrossAccounts()));
    }

    /** An older picture never replaces a newer one. */
    private synchronized RateIndex install(RateIndex read) {
        var known = index;
        if (known != null && known.revision() > read.revision()) {
            return known;
        }
        index = read;
        return read;
    }
}
