package io.tallystick.web.access;

import io.tallystick.identity.Caller;
import io.tallystick.kernel.access.Access;
import io.tallystick.kernel.access.Actor;
import io.tallystick.kernel.access.IdempotencyHeader;
import io.tallystick.kernel.access.Origin;
import io.tallystick.kernel.access.StateCheck;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.kernel.tenancy.Tenancy;
import io.tallystick.web.security.CurrentCaller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Enforces the rule of a route and opens the scope that its transactions may touch; {@code RequestFilter} closes it. */
@Component
@Order(2)
class AccessInterceptor implements HandlerInterceptor {

    static final String ACCESS = Access.class.getName();
    static final String ACTOR = Actor.class.getName();
    static final String STATE = StateCheck.class.getName();

    private final RouteRules rules;
    private final Gate gate;
    private final Tenancy tenancy;

    AccessInterceptor(RouteRules rules, Gate gate, Tenancy tenancy) {
        this.rules = rules;
        this.gate = gate;
        this.tenancy = tenancy;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod route && AccessRule.isOurs(route)) {
            enforce(rules.of(route), request);
        }
        return true;
    }

    private void enforce(AccessRule rule, HttpServletRequest request) {
        switch (rule) {
            case AccessRule.Everyone everyone ->
                CurrentCaller.of(request).ifPresent(caller -> act(actorOf(caller), request));
            case AccessRule.AnyPerson anyPerson -> act(person(request).person().actor(), request);
            case AccessRule.PlatformAdministrators administrators -> enterAsAdministrator(request);
            case AccessRule.Members members -> enterAsMember(members, request);
        }
    }

    private void enterAsMember(AccessRule.Members rule, HttpServletRequest request) {
        var entry = gate.open(caller(request), rule.permission(), AccountChoice.of(request));
        if (!rule.answersRetries() || request.getHeader(IdempotencyHeader.NAME) == null) {
            entry.state().require();
        }
        request.setAttribute(ACCESS, entry.access());
        request.setAttribute(STATE, entry.state());
        act(entry.access().actor(), request);
        tenancy.enter(entry.access().account());
    }

    private void enterAsAdministrator(HttpServletRequest request) {
        if (!(caller(request) instanceof Caller.SignedIn signedIn)
                || !signedIn.person().isAdministrator()) {
            throw KernelProblem.ADMINISTRATORS_ONLY.because();
        }
        var person = signedIn.person();
        act(Actor.administrator(person.id(), person.name()), request);
        tenancy.enterAcrossAccounts();
    }

    private static void act(Actor actor, HttpServletRequest request) {
        request.setAttribute(ACTOR, actor);
        var origin = Origin.current();
        Origin.set(new Origin(origin.requestId(), origin.address(), actor));
    }

    private static Caller caller(HttpServletRequest request) {
        return CurrentCaller.of(request).orElseThrow(KernelProblem.NOT_SIGNED_IN::because);
    }

    private static Caller.SignedIn person(HttpServletRequest request) {
        if (caller(request) instanceof Caller.SignedIn person) {
            return person;
        }
        throw KernelProblem.FORBIDDEN.because();
    }

    private static Actor actorOf(Caller caller) {
        return switch (caller) {
            case Caller.SignedIn person -> person.person().actor();
            case Caller.Server server -> server.key().actor();
        };
    }
}
