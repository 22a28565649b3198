/**
 * Web is the HTTP shell around every module's resources: it recognises the caller, lets them in or not, keeps answers for
 * repeated requests, and renders refusals. Modules write resources and never call it.
 *
 * <p>A request passes, in this order: its id and log line ({@code requests}), the one spelling of its path, the limit of its
 * body, the recognition of its caller ({@code security}), its rate limit ({@code limits}), the permission of its route
 * ({@code access}), its idempotency key ({@code idempotency}), and the resource. Whatever is refused on the way is written
 * by {@code problems}.
 *
 * <p>Owns: the way of a request, the security chains, rate limits, kept answers, the API document, the dashboard's files.
 *
 * <p>Leaves to others: who somebody is (identity), what a role may do (kernel's access), every answer's content (the modules).
 *
 * <p>Always true: whatever is sent gets an answer with a request id; a refusal is a problem with a stable code and leaves nothing
 * behind; a route is open to exactly those that its annotation names.
 */
@NullMarked
package io.tallystick.web;

import org.jspecify.annotations.NullMarked;
