/**
 * Web is the HTTP shell around every module's resources: it recognises the caller, lets them in or not, keeps answers for
 * repeated requests, and renders refusals. Modules write resources and never call it.
 *
 * <p>A request passes, in this order: its id and log line ({@code requests}), the one spelling of its path, the limit of its
 * body, the recognition of its caller ({@code security}), its rate limit ({@code limits}), the permission of its route
 * ({@code access}), its idempotency key ({@code idempotency}), and the resource. Whatever is refused on the way is written
 * by {@code problems}.
 */
@NullMarked
package io.tallystick.web;

import org.jspecify.annotations.NullMarked;
