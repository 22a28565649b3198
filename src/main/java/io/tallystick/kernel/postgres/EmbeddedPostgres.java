package io.tallystick.kernel.postgres;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that comes with Tallystick, running on the data folder of one home.
 *
 * <p>{@link #start} adopts a healthy server that a crash left behind, replaces any other, and starts one where there is
 * none. While this object lives, a server that dies is started again on the same port. {@link #close} stops it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String SUPERUSER = "postgres";
    private static final long LOOK_EVERY_MILLISECONDS = 500;

    private final Home home;
    private final HomeLock lock;
    private final Credentials credentials;
    private final PostgresPrograms programs;
    private final ServerProcess server;
    private final ServerConfiguration configuration;
    private final ServerPort serverPort;
    private final boolean durable;
    private volatile boolean closing;
    private volatile @Nullable Postmaster postmaster;
    private int port;

    /** What a caller may choose. {@code durable} is false in tests only: a crash of the machine may then lose everything. */
    record Options(Path programs, boolean durable, ServerUser user) {

        Options(Path programs, boolean durable) {
            this(programs, durable, ServerUser.ofThisProcess());
        }
    }

    private EmbeddedPostgres(Home home, Options options, HomeLock lock) {
        this.home = home;
        this.lock = lock;
        this.durable = options.durable();
        this.credentials = new Credentials(home);
        this.serverPort = new ServerPort(home.portFile());
        this.programs = PostgresPrograms.unpackedIn(options.programs());
        options.user().requireReach(home.folder());
        this.server = new ServerProcess(home, programs, options.user());
        this.configuration = new ServerConfiguration(home.data(), durable);
    }

    /** Starts (or adopts) the server of this home. {@link StartFailure} while another Tallystick runs on it. */
    static EmbeddedPostgres start(Home home, Options options) {
        var lock = HomeLock.on(home);
        try {
            var embedded = new EmbeddedPostgres(home, options, lock);
            embedded.open();
            return embedded;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The address of the server of this home if it is running now, whoever started it. */
    public static Optional<DatabaseAddress> runningOn(Home home) {
        return Postmaster.running(home.data()).map(postmaster -> local(postmaster.port()));
    }

    /** The server's own database, as which administrative connections are made. */
    public DatabaseAddress address() {
        return local(port);
    }

    /** The one who may do everything; used for roles and databases only. */
    public Login superuser() {
        return new Login(SUPERUSER, credentials.findOrGenerate(Credentials.SUPERUSER));
    }

    Credentials credentials() {
        return credentials;
    }

    private static DatabaseAddress local(int port) {
        return new DatabaseAddress("127.0.0.1", port, "postgres", "");
    }

    private void open() {
        server.initialise(superuser().password(), durable);
        postmaster = adopted().orElseGet(this::started);
        Thread.ofPlatform().daemon().name("postgres-watchdog").start(this::watch);
    }

    private Optional<Postmaster> adopted() {
        var left = server.running();
        if (left.isEmpty()) {
            return left;
        }
        port = left.get().port();
        if (AdoptionCheck.passes(address(), superuser(), home, programs, configuration)) {
            LOG.info("Adopted the PostgreSQL that is still running on {} (port {})", home.data(), port);
            return left;
        }
        LOG.info("Replacing a PostgreSQL that is still running on {} with other settings", home.data());
        ServerProcess.stop(left.get());
        return Optional.empty();
    }

    /** On the port of the last start, or on another one if a stranger has taken it meanwhile. */
    private Postmaster started() {
        port = serverPort.remembered();
        Postmaster fresh;
        try {
            fresh = start();
        } catch (StartFailure failure) {
            if (ServerPort.isFree(port)) {
                throw failure;
            }
            LOG.info("Port {} is taken by another program; PostgreSQL moves to another one", port);
            port = serverPort.another();
            fresh = start();
        }
        LOG.info("PostgreSQL is running on {} (port {})", home.data(), port);
        return fresh;
    }

    private Postmaster start() {
        configuration.write();
        configuration.removeStaleSockets();
        return server.start(port, configuration.sockets());
    }

    private void watch() {
        var pause = LOOK_EVERY_MILLISECONDS;
        while (!closing) {
            try {
                Thread.sleep(pause);
                restartIfDead();
                pause = LOOK_EVERY_MILLISECONDS;
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                pause = Math.min(pause * 2, 10_000);
                LOG.error("PostgreSQL is down and could not be started again; trying on. {}", e.getMessage());
            }
        }
    }

    private synchronized void restartIfDead() {
        var known = postmaster;
        if (closing || (known != null && known.isAlive())) {
            return;
        }
        LOG.warn("PostgreSQL ended unexpectedly; starting it again. Its log is {}", home.serverLog());
        postmaster = server.running().orElseGet(this::start);
        LOG.info("PostgreSQL is back on port {}", port);
    }

    /** Stops the server and lets go of the home. Harmless when repeated. */
    @Override
    public void close() {
        closing = true;
        synchronized (this) {
            var running = postmaster;
            postmaster = null;
            if (running != null) {
                ServerProcess.stop(running);
            }
        }
        lock.close();
    }
}
