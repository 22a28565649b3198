/** How mails leave: by SMTP, or into the sandbox's mailbox where no mail server is set. */
@NullMarked
package io.tallystick.notifications.smtp;

import org.jspecify.annotations.NullMarked;
