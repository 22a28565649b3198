package io.tallystick.web.problems;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** Renders what Tomcat refuses before any of our code runs, such as a request line that is none. */
public class ContainerProblems extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        var problem = ProblemWriter.ofStatus(response.getStatus());
        var requestId = RequestId.of(request);
        try {
            response.setContentType("application/problem+json");
            response.setHeader(RequestId.HEADER, requestId);
            response.getReporter().write("""
                    {"type":"urn:tallystick:problem:%1$s","title":"%2$s","status":%3$d,"detail":"%4$s","code":"%1$s",\
                    "request_id":"%5$s","errors":[]}""".formatted(
                            problem.code(),
                            ProblemWriter.title(problem.code()),
                            response.getStatus(),
                            problem.sentence(),
                            requestId));
            response.finishResponse();
        } catch (IOException gone) {
            getContainer().getLogger().debug("The caller hung up", gone);
        }
    }
}
