package io.tallystick.kernel.postgres;

/** A database and the three logins to it: the owner migrates, the app serves requests, the committer writes the ledger's batches. */
public record DatabaseAccess(DatabaseAddress address, Login owner, Login app, Login committer) {}
