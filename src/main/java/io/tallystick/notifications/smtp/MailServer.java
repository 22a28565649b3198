package io.tallystick.notifications.smtp;

/** Takes mails. */
public interface MailServer {

    /**
     * Returns when the mail was taken.
     *
     * @throws PermanentlyRefused when trying again is of no use; any other exception means: try again later
     */
    void send(Message message);
}
