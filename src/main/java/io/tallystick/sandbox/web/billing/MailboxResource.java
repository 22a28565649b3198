package io.tallystick.sandbox.web.billing;

import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.mode.Mode;
import io.tallystick.kernel.mode.OnlyIn;
import io.tallystick.kernel.paging.PageJson;
import io.tallystick.kernel.paging.PageRequest;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.notifications.Email;
import io.tallystick.notifications.Mailbox;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The mails that were written, whoever they are for. Open to anyone, as the sandbox's people are made up. */
@RestController
@OnlyIn(Mode.SANDBOX)
class MailboxResource {

    private final Mailbox mailbox;

    MailboxResource(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    /** The newest first; {@code to} narrows them down to addresses with that text. */
    @Anyone
    @GetMapping("/api/v1/sandbox/mailbox/")
    PageJson<MailJson> list(@RequestParam Optional<String> to, PageRequest page) {
        return PageJson.of(mailbox.page(to, page), MailJson::of);
    }

    /** One mail with its words. */
    @Anyone
    @GetMapping("/api/v1/sandbox/mailbox/{id}/")
    MailJson.WholeMailJson read(@PathVariable UUID id) {
        var email = mailbox.get(new Email.Id(id));
        return MailJson.WholeMailJson.of(email, mailbox.attachments(email));
    }

    /** A file that went with a mail. */
    @Anyone
    @GetMapping("/api/v1/sandbox/mailbox/{id}/attachments/{name}/")
    ResponseEntity<byte[]> attachment(@PathVariable UUID id, @PathVariable String name) {
        var file = mailbox.attachments(mailbox.get(new Email.Id(id))).stream()
                .filter(attachment -> attachment.name().equals(name))
                .findFirst()
                .orElseThrow(KernelProblem.NOT_FOUND::because);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }
}
