package io.tallystick.kernel.postgres;

import java.util.List;

/** The three roles of a database. Their names begin with its name, because roles belong to the whole server. */
record RoleNames(String database) {

    /** Migrates, and owns every schema. */
    String owner() {
        return database + "_owner";
    }

    /** Serves requests; row-level security applies to it. */
    String app() {
        return database + "_app";
    }

    /** Writes the ledger's batches across accounts; bypasses row-level security on the few tables granted to it. */
    String committer() {
        return database + "_committer";
    }

    List<String> all() {
        return List.of(owner(), app(), committer());
    }
}
