package io.tallystick.notifications.smtp;

/** The mail server will never take this mail: the address does not exist, or the mail is not wanted. */
public class PermanentlyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PermanentlyRefused(String answer, Throwable cause) {
        super(answer, cause);
    }
}
