package io.tallystick.kernel.news;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Announces facts to the modules above, which react with {@link InSameTransaction}. */
@Component
public class News {

    private final ApplicationEventPublisher publisher;

    News(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    /** Tells a fact, in the past tense, to everyone who listens; returns when all have reacted. */
    public void publish(Object fact) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("News needs the transaction that made it: " + fact);
        }
        publisher.publishEvent(fact);
    }
}
