package io.tallystick.kernel.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Lets Spring print the message of a {@link StartFailure} in place of a stack trace. */
class StartFailureAnalyzer extends AbstractFailureAnalyzer<StartFailure> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StartFailure failure) {
        return new FailureAnalysis(failure.getMessage(), null, rootFailure);
    }
}
