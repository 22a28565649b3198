package io.tallystick.notifications;

/** A file that goes with a mail. It is made when it is needed, and not kept. */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares attachments.
public record Attachment(String name, String contentType, byte[] content) {}
