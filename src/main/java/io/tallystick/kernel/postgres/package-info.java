/**
 * The ground under every table: where PostgreSQL runs, as whom we speak to it, and how its schemas come to be.
 *
 * <p>Owns: the home folder, the embedded server (its start, its end, and what a crash leaves behind), the three roles of
 * a database, the connection pools, the migrations of each module, and how arrays are handed to statements.
 *
 * <p>Leaves to others: transactions and the accounts they may touch (kernel.tenancy), and every table (the modules).
 *
 * <p>Always true: one Tallystick per home folder; the embedded server runs with fsync and asks for a password; the role
 * {@code app} neither owns a table nor bypasses a policy; migrations have finished before anyone gets a connection.
 *
 * <p>Words: a <em>home</em> is the folder with everything an installation keeps; the <em>owner</em> migrates, the
 * <em>app</em> serves requests under row-level security, the <em>committer</em> writes the ledger's batches.
 */
@NullMarked
package io.tallystick.kernel.postgres;

import org.jspecify.annotations.NullMarked;
