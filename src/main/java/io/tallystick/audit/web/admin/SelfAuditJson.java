package io.tallystick.audit.web.admin;

import io.tallystick.kernel.verify.SelfAuditReport;
import io.tallystick.kernel.verify.SelfAuditReport.Finding;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the self-audit knows.
 *
 * @param status {@code clean}, {@code broken}, or {@code unknown} before the first round has finished
 * @param isRunning whether promises are being examined now
 * @param examinedPromises how many the newest round has been through
 * @param promises how many there are
 * @param broken how many do not hold
 * @param beganBy the administrator who asked for the newest round, or {@code Tallystick} when it was time
 * @param finishedAt when the newest round ended; null while it runs
 */
record SelfAuditJson(
        String status,
        boolean isRunning,
        int examinedPromises,
        int promises,
        int broken,
        @Nullable Instant beganAt,
        @Nullable String beganBy,
        @Nullable Instant finishedAt,
        List<FindingJson> results) {

    /**
     * One promise.
     *
     * @param status {@code holds}, {@code broken}, {@code not_examined} where a question took too long, {@code waiting} before
     *     the first time
     * @param examined how many things were looked at
     * @param breaches what breaks the promise, at most a hundred
     * @param brokenSince when the oldest of them was first seen
     * @param durationMs how long the database was busy with it
     * @param note why it could not be examined to its end
     */
    record FindingJson(
            String module,
            String promise,
            String status,
            long examined,
            List<String> breaches,
            @Nullable Instant brokenSince,
            @Nullable Instant finishedAt,
            long durationMs,
            @Nullable String note) {

        static FindingJson of(Finding finding) {
            return new FindingJson(
                    finding.module(),
                    finding.promise(),
                    status(finding),
                    finding.examined(),
                    finding.breaches(),
                    finding.brokenSince(),
                    finding.finishedAt(),
                    finding.workMillis(),
                    finding.obstacle());
        }

        private static String status(Finding finding) {
            if (finding.finishedAt() == null) {
                return "waiting";
            }
            if (finding.isBroken()) {
                return "broken";
            }
            return finding.obstacle() == null ? "holds" : "not_examined";
        }
    }

    static SelfAuditJson of(SelfAuditReport report) {
        var round = report.round();
        var broken = report.broken().size();
        return new SelfAuditJson(
                broken > 0 ? "broken" : isKnown(report) ? "clean" : "unknown",
                report.isRunning(),
                report.done(),
                report.findings().size(),
                broken,
                round == null ? null : round.beganAt(),
                round == null ? null : round.beganBy(),
                round == null ? null : round.finishedAt(),
                report.findings().stream().map(FindingJson::of).toList());
    }

    private static boolean isKnown(SelfAuditReport report) {
        return report.findings().stream()
                .allMatch(finding -> finding.finishedAt() != null && finding.obstacle() == null);
    }
}
