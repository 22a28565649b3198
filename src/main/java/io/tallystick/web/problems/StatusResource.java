package io.tallystick.web.problems;

import io.swagger.v3.oas.annotations.Hidden;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.problems.ProblemException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the servlet container goes with an error of its own or of a filter: the answer is a problem like any other. */
@Hidden
@Controller
class StatusResource implements ErrorController {

    @Anyone
    @RequestMapping("/error")
    void error(HttpServletRequest request) throws ProblemException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        throw ProblemWriter.ofStatus(status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND)
                .with("method", request.getMethod(), "limit", "what is taken here");
    }
}
