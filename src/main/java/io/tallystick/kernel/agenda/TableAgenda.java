package io.tallystick.kernel.agenda;

import io.tallystick.kernel.ids.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The agenda as rows of one table, written in the transaction of whoever asks. */
@Component
class TableAgenda implements Agenda {

    private final AgendaStore store;
    private final BusinessTime time;
    private final ErrandNames names;

    TableAgenda(AgendaStore store, BusinessTime time, ErrandNames names) {
        this.store = store;
        this.time = time;
        this.names = names;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(String errand, AccountId account, UUID subject, Instant due) {
        names.require(errand);
        store.add(errand, account, subject, due, time.onWall(due));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(String errand, AccountId account, UUID subject) {
        names.require(errand);
        store.remove(errand, account, subject);
    }
}
