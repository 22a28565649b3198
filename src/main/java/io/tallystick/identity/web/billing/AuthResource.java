package io.tallystick.identity.web.billing;

import io.tallystick.identity.Caller;
import io.tallystick.identity.People;
import io.tallystick.identity.RequestInfo;
import io.tallystick.identity.SessionCookie;
import io.tallystick.identity.Sessions;
import io.tallystick.identity.SignIn;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.Anyone;
import io.tallystick.kernel.access.Memberships;
import io.tallystick.kernel.access.RateLimit;
import io.tallystick.kernel.access.SignedIn;
import io.tallystick.kernel.ids.PersonId;
import io.tallystick.kernel.problems.KernelProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Signing in and out. */
@RestController
class AuthResource {

    private final SignIn signIn;
    private final Sessions sessions;
    private final People people;
    private final Memberships memberships;

    AuthResource(SignIn signIn, Sessions sessions, People people, Memberships memberships) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.people = people;
        this.memberships = memberships;
    }

    /** Opens a session: an access token for programs, a cookie for browsers. */
    @Anyone
    @RateLimit(perMinute = 30, inSandbox = 3000, name = "sign-in")
    @PostMapping("/api/v1/auth/login/")
    SignedInJson login(@Valid @RequestBody LoginJson body, HttpServletRequest request, HttpServletResponse response) {
        var from = new RequestInfo(request.getRemoteAddr(), request.getHeader(HttpHeaders.USER_AGENT));
        var opened = signIn.with(body.email(), body.password(), from);
        SessionCookie.give(opened, request, response);
        var person = opened.session().person();
        return new SignedInJson(
                opened.accessToken(),
                opened.expiresIn(),
                UserJson.of(person),
                MembershipJson.of(memberships.of(person.id())));
    }

    /** Ends the session, for its cookie and its access token. */
    @SignedIn
    @PostMapping("/api/v1/auth/logout/")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(Caller.SignedIn caller, HttpServletRequest request, HttpServletResponse response) {
        sessions.close(caller.session());
        SessionCookie.take(request, response);
    }

    /** Who is signed in. */
    @SignedIn
    @GetMapping("/api/v1/auth/me/")
    MeJson me(Actor actor) {
        var person = people.find(new PersonId(actor.id())).orElseThrow(KernelProblem.NOT_SIGNED_IN::because);
        return new MeJson(UserJson.of(person), MembershipJson.of(memberships.of(person.id())));
    }
}
