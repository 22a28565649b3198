/**
 * Stories told by clicking: the real dashboard, served by the real server with its demo world, in a real Chromium.
 *
 * <p>A class with {@link io.tallystick.browser.BrowserTest} gets a {@link io.tallystick.browser.Front} as parameter, the door
 * through which people come in: {@code front.visitor()} is somebody whom the server does not know, {@code front.person("nadia")} a
 * person of the demo world who is signed in. All share one server, one database and one browser; what a story needs in a state of its
 * own it makes through the sign-up pages, so that the demo people stay as they are.
 *
 * <p><b>What is checked without being asked.</b> After every test nobody's console may hold an error, no script may have
 * failed and no request may have been refused. Pages are measured with axe-core wherever a test calls
 * {@link io.tallystick.browser.Visitor#isAccessible}.
 *
 * <p>There are no pauses: everything waits for what a person would wait for. Pictures go to {@code target/screenshots}. The
 * browser is the one of the environment variable {@code CHROMIUM}, else {@code /usr/bin/chromium}; where there is none, or where the
 * dashboard has not been built, the tests say that they were skipped and why.
 */
package io.tallystick.browser;
