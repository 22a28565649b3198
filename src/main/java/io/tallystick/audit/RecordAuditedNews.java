package io.tallystick.audit;

import io.tallystick.kernel.news.Audited;
import io.tallystick.kernel.news.InSameTransaction;
import org.springframework.stereotype.Component;

@Component
class RecordAuditedNews {

    private final AuditLog log;

    RecordAuditedNews(AuditLog log) {
        this.log = log;
    }

    @InSameTransaction
    public void on(Audited news) {
        log.record(news.audit());
    }
}
