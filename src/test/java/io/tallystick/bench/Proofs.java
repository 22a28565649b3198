package io.tallystick.bench;

/** What is measured must also be true: {@code ./tallystick verify} after the load. */
final class Proofs {

    private Proofs() {}

    static void require(BenchServer server) {
        var verdicts = server.verdicts();
        var broken = verdicts.stream().filter(verdict -> !verdict.holds()).toList();
        System.out.printf(
                "%n%d promises hold after all this, %d are broken.%n", verdicts.size() - broken.size(), broken.size());
        broken.forEach(verdict -> System.out.println("BAD " + verdict.proof().promise() + ": " + verdict.breaches()));
        if (!broken.isEmpty()) {
            throw new IllegalStateException("The books do not hold");
        }
    }
}
