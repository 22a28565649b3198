package io.tallystick.notifications.mails;

import java.util.Optional;
import java.util.UUID;

/** Something to tell by mail, with all the facts that it takes. */
public sealed interface Mail
        permits WelcomeMail,
                PasswordMail,
                InvoiceMail,
                PaymentSubmittedMail,
                PaymentWaitsMail,
                PaymentApprovedMail,
                PaymentRejectedMail,
                PaymentSucceededMail,
                PaymentFailedMail,
                PaymentRefundedMail,
                TopUpStoppedMail,
                CreditsGrantedMail,
                LowCreditsMail,
                BreachesFoundMail {

    /** The stable name in the mail's table: {@code invoice_created}. */
    String template();

    /** What it says; links are built from the installation's own address. */
    Letter letter(Links links);

    /** The invoice whose document is attached. */
    default Optional<UUID> attachedInvoice() {
        return Optional.empty();
    }

    /** Whether a link in it opens a door: such a mail is not kept once it was sent. */
    default boolean carriesSecret() {
        return false;
    }
}
