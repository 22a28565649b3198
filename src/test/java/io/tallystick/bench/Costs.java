package io.tallystick.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What debits cost beyond time: write-ahead log, processors, and how many shared a transaction. */
final class Costs {

    private final BenchServer server;
    private double debits;
    private double walBytes;
    private double ourSeconds;
    private double databaseSeconds;
    private double batch = 1;

    Costs(BenchServer server) {
        this.server = server;
    }

    /** Measures, and adds what it cost. */
    double of(Rounds.Measured measured, Duration length) throws Exception {
        var beganAt = Instant.now();
        var wal = wal();
        var began = System.nanoTime();
        var ours = ourSeconds();
        var database = databaseSeconds();
        var perSecond = measured.during(length);
        ourSeconds += ourSeconds() - ours;
        databaseSeconds += secondsSince(database);
        debits += perSecond * (System.nanoTime() - began) / 1e9;
        walBytes += wal() - wal;
        batch = batch(beganAt);
        return perSecond;
    }

    String row(String what) {
        if (debits == 0) {
            return "| %s | – | – | – | – |".formatted(what);
        }
        return "| %s | %,.0f | %.1f | %.1f | %,.0f |"
                .formatted(what, walBytes / debits, ourSeconds / debits * 1e6, databaseSeconds / debits * 1e6, batch);
    }

    /** Heap after a collection, and all of the process, in MB. */
    static String memory() {
        return "Memory of the server now: heap %,d MB after a collection, process %s.".formatted(heap(), resident());
    }

    /** After a collection, in MB. */
    static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1_000_000;
    }

    private double wal() {
        return server.sql().queryForObject("select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", Double.class);
    }

    /** Rows that were written since, for each transaction that wrote one. */
    private double batch(Instant since) {
        return Optional.ofNullable(server.sql().queryForObject("""
                select count(*)::float8 / nullif(count(distinct xmin::text), 0) from ledger.transfer where created_at >= ?
                """, Double.class, since.atOffset(ZoneOffset.UTC)))
                .orElse(0.0);
    }

    private static double ourSeconds() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Costs::seconds)
                .orElse(0.0);
    }

    private Map<Long, Double> databaseSeconds() throws IOException {
        var postmaster = server.postmaster();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .collect(Collectors.toMap(ProcessHandle::pid, process -> process.info()
                        .totalCpuDuration()
                        .map(Costs::seconds)
                        .orElse(0.0)));
    }

    private double secondsSince(Map<Long, Double> before) throws IOException {
        return databaseSeconds().entrySet().stream()
                .mapToDouble(now -> now.getValue() - before.getOrDefault(now.getKey(), 0.0))
                .sum();
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }

    private static String resident() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.substring(6).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException notLinux) {
            return "unknown";
        }
    }
}
