package io.tallystick.notifications;

import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.paging.Page;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.tenancy.Tenancy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** All mails of everyone, to look at: they hold links that open doors, so a sandbox only has it. */
@Service
@OnlyIn(Mode.SANDBOX)
public class Mailbox {

    private final EmailStore store;
    private final Attachments attachments;
    private final Tenancy tenancy;
    private final TransactionTemplate transaction;

    Mailbox(EmailStore store, Attachments attachments, Tenancy tenancy, TransactionTemplate transaction) {
        this.store = store;
        this.attachments = attachments;
        this.tenancy = tenancy;
        this.transaction = transaction;
    }

    /** The newest first; of one recipient, or of those whose address has the text in it. */
    public Page<Email> page(Optional<String> recipient, PageRequest request) {
        var wanted = recipient
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .orElse(null);
        return tenancy.acrossAccounts(() -> transaction.execute(status ->
                new Page<>(store.countAcrossAccounts(wanted), request, store.pageAcrossAccounts(wanted, request))));
    }

    /** The mail, or {@code not_found}. */
    public Email get(Email.Id id) {
        return tenancy.acrossAccounts(() -> transaction.execute(
                status -> store.findAcrossAccounts(id).orElseThrow(KernelProblem.NOT_FOUND::because)));
    }

    /** The files that went with the mail, made anew. */
    public List<Attachment> attachments(Email email) {
        return attachments.of(email);
    }
}
