package io.tallystick.notifications.mails;

/**
 * Who writes: the seller, as mails show it at the top and at the foot.
 *
 * @param imprint the legal name and address, in one line
 */
public record Letterhead(String name, String imprint, String email) {}
