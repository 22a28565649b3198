/**
 * The words of every mail. Each mail is a record that knows its facts and turns into a {@link
 * io.tallystick.notifications.mails.Letter}; one layout sets all letters, as HTML and as text.
 */
@NullMarked
package io.tallystick.notifications.mails;

import org.jspecify.annotations.NullMarked;
