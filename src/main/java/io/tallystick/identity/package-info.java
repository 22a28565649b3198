/**
 * Identity knows who is knocking: people with their passwords and sessions, API keys, and platform administrators.
 *
 * <p>Owns: people, sessions and access tokens, password resets, API keys, administrators.
 * <p>Leaves to others: accounts and who is a member of which (accounts), what a role may do (kernel.access), the HTTP side
 * of knowing a caller (web).
 * <p>Always true: no secret is stored, only its hash; a password reset ends every session of the person; there is always an
 * administrator.
 * <p>Words: a <em>session</em> is one sign-in, with a cookie token for the browser and an access token for programs; a
 * <em>platform key</em> is an API key of the operator, which acts for any account that the request names.
 *
 * <p>An exception from the account-first rules: callers are found by e-mail or secret before any account is known.
 */
@NullMarked
package io.tallystick.identity;

import org.jspecify.annotations.NullMarked;
