/**
 * The world in which scenarios happen: accounts, administrators, a mailbox and a clock, all of them reached through the real
 * HTTP API of one running server.
 *
 * <p>A story is a method with {@link io.tallystick.world.Scenario} and a {@link io.tallystick.world.World} as parameter; the
 * class needs nothing. All stories of a test run share one server and one database, so they tell apart what is theirs by account:
 * {@code world.account("Acme")} is another Acme in every story.
 *
 * <p><b>Time.</b> A story begins on Monday 5 January 2026 at 09:00 UTC, and business time stands still while it is told.
 * {@code world.on("2026-02-02")} moves forward as a sandbox's owner would, through {@code PUT sandbox/clock/}, so that everything
 * that falls due on the way has run when the call returns. Between stories the clock is put back, which only tests can do: what
 * an earlier story left on the agenda runs when a later one passes by. Document numbers count on within their month, so a
 * story never names one itself; the walk-throughs number them anew.
 *
 * <p><b>What is checked without being asked.</b> Every exchange is held to what must be true of all answers ({@link
 * io.tallystick.world.Exchange}); after every story the books are audited ({@link io.tallystick.world.Books}): wallets equal
 * their transfers, invoices equal what settled them, numbers have no gaps, receivables equal what is owed, and no errand failed
 * quietly.
 *
 * <p>A story with {@code printed} becomes a page of {@code docs/walkthroughs}, which is compared like any golden file.
 */
package io.tallystick.world;
