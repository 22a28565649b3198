package io.tallystick.notifications.smtp;

import java.util.List;
import java.util.UUID;

/**
 * A mail as a mail server takes it.
 *
 * @param id makes the Message-ID, which stays the same however often the mail is sent
 * @param fromName the seller's name
 * @param fromAddress the seller's address; replies go there
 */
public record Message(
        UUID id,
        String fromName,
        String fromAddress,
        String recipient,
        String subject,
        String text,
        String html,
        List<File> files) {

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares files.
    public record File(String name, String contentType, byte[] content) {}
}
