package io.tallystick.bench;

import io.tallystick.Tallystick;
import io.tallystick.VerifyCommand;
import io.tallystick.kernel.postgres.Database;
import io.tallystick.kernel.verify.Verdict;
import io.tallystick.kernel.verify.Verifier;
import io.tallystick.wallets.usage.FoldUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The whole product in this process, as {@code ./tallystick run} starts it: with its own PostgreSQL, fsync on and nothing
 * switched off. Its home is below {@code target}, since {@code /tmp} is often kept in memory.
 */
final class BenchServer implements AutoCloseable {

    private final Path home;
    private final ConfigurableApplicationContext product;

    private BenchServer(Path home, ConfigurableApplicationContext product) {
        this.home = home;
        this.product = product;
    }

    static BenchServer start() throws IOException {
        var home = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "bench-home")
                .toAbsolutePath();
        var product = new SpringApplicationBuilder(Tallystick.class)
                .logStartupInfo(false)
                .run(
                        "--tallystick.home=" + home,
                        "--tallystick.database.programs="
                                + Path.of("target/test-postgres/programs").toAbsolutePath(),
                        "--tallystick.database.durable=true",
                        "--server.port=0",
                        "--TALLYSTICK_DEMO=off",
                        "--bench=on",
                        "--logging.threshold.console=off",
                        "--logging.file.name=target/bench.log");
        var server = new BenchServer(home, product);
        server.requireDurable();
        return server;
    }

    <T> T bean(Class<T> type) {
        return product.getBean(type);
    }

    int port() {
        return Integer.parseInt(product.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Connections that row-level security hides nothing from. */
    DataSource owner() {
        return bean(Database.class).asOwner();
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(owner());
    }

    String setting(String name) {
        return sql().queryForObject("select current_setting(?)", String.class, name);
    }

    ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(home.resolve("data/postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    /** Adds up what was used so far, so that what is measured next does not pay for what was before. */
    void settle() {
        bean(FoldUsage.class).run();
    }

    /** What {@code ./tallystick verify} says. */
    List<Verdict> verdicts() {
        return Verifier.examine(owner(), VerifyCommand.proofs());
    }

    @Override
    public void close() throws IOException {
        product.close();
        FileSystemUtils.deleteRecursively(home);
    }

    private void requireDurable() {
        for (var name : List.of("fsync", "synchronous_commit", "full_page_writes")) {
            if (!setting(name).equals("on")) {
                throw new IllegalStateException(name + " is off: what is measured would promise nothing");
            }
        }
    }
}
