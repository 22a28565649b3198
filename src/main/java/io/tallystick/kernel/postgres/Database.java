package io.tallystick.kernel.postgres;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of this installation, embedded or external: running, of a version that will do, and with its three roles. */
public final class Database {

    private static final int OLDEST_VERSION = 15;
    private static final Map<Home, EmbeddedPostgres> EMBEDDED = new ConcurrentHashMap<>();

    private final DatabaseAccess access;
    private final boolean embedded;

    private Database(DatabaseAccess access, boolean embedded) {
        this.access = access;
        this.embedded = embedded;
    }

    /**
     * Starts the embedded server (once per home and process) or reaches the external one.
     *
     * @throws StartFailure with what to do, when there is no usable database
     */
    public static Database open(DatabaseSettings settings) {
        return open(settings, close -> Runtime.getRuntime().addShutdownHook(new Thread(close)));
    }

    /** As {@link #open(DatabaseSettings)}, with a say in when the embedded server is stopped: after the pools are closed. */
    static Database open(DatabaseSettings settings, Consumer<Runnable> atShutdown) {
        var database = settings.url().isPresent() ? external(settings) : embedded(settings, atShutdown);
        database.requireUsable();
        return database;
    }

    /** As {@link #open(DatabaseSettings)}, but beside a Tallystick that may be running: its embedded server is then used, not started. */
    public static Database visit(DatabaseSettings settings) {
        var running = settings.url().isPresent()
                ? Optional.<DatabaseAddress>empty()
                : EmbeddedPostgres.runningOn(settings.home());
        if (running.isEmpty()) {
            return open(settings);
        }
        var address = running.get().withDatabase(settings.embeddedName());
        return new Database(ExternalDatabase.access(address, settings), true);
    }

    /** Stops every embedded server that this process started. Happens by itself at the end of the process. */
    static void closeAll() {
        EMBEDDED.values().forEach(EmbeddedPostgres::close);
        EMBEDDED.clear();
    }

    /** Where it is, and the logins. */
    public DatabaseAccess access() {
        return access;
    }

    /** Whether Tallystick runs the server itself. */
    public boolean isEmbedded() {
        return embedded;
    }

    /** Connections as the owner, unpooled: for migrations and for commands that look across accounts. */
    public DataSource asOwner() {
        var login = access.owner();
        return new DriverManagerDataSource(access.address().jdbcUrl(), login.user(), login.password());
    }

    private static Database external(DatabaseSettings settings) {
        var address = DatabaseAddress.parse(settings.url().orElseThrow());
        return new Database(ExternalDatabase.access(address, settings), false);
    }

    private static Database embedded(DatabaseSettings settings, Consumer<Runnable> atShutdown) {
        var home = settings.home();
        var server = EMBEDDED.computeIfAbsent(home, absent -> start(home, settings, atShutdown));
        var names = new RoleNames(settings.embeddedName());
        var credentials = server.credentials();
        var access = new DatabaseAccess(
                server.address().withDatabase(names.database()),
                new Login(names.owner(), credentials.findOrGenerate(names.owner())),
                new Login(names.app(), credentials.findOrGenerate(names.app())),
                new Login(names.committer(), credentials.findOrGenerate(names.committer())));
        try {
            new DatabaseRoles(access, server.superuser()).create();
        } catch (SQLException e) {
            throw new StartFailure("The roles of the embedded database cannot be created: " + e.getMessage(), e);
        }
        return new Database(access, true);
    }

    private static EmbeddedPostgres start(Home home, DatabaseSettings settings, Consumer<Runnable> atShutdown) {
        atShutdown.accept(Database::closeAll);
        var programs = settings.programs().orElse(home.programs());
        return EmbeddedPostgres.start(home, new EmbeddedPostgres.Options(programs, settings.durable()));
    }

    private void requireUsable() {
        try (var connection = access.address().connect(access.owner())) {
            requireVersion(connection.getMetaData().getDatabaseMajorVersion());
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at %s:%d does not let %s in: %s%nIf it has not been prepared yet, run: ./tallystick bootstrap"
                            .formatted(
                                    access.address().host(), access.address().port(), access.owner(), e.getMessage()),
                    e);
        }
    }

    static void requireVersion(int major) {
        if (major < OLDEST_VERSION) {
            throw new StartFailure(
                    "The database is PostgreSQL %d; Tallystick needs %d or newer.".formatted(major, OLDEST_VERSION));
        }
    }
}
