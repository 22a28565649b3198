package io.tallystick.web.security;

import io.tallystick.identity.Callers;
import io.tallystick.identity.SessionCookie;
import io.tallystick.kernel.problems.KernelProblem;
import io.tallystick.web.problems.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Three chains: programs with a bearer token, browsers with a cookie, and everyone else. They recognise the caller and guard
 * browsers; what the caller may do is decided by {@code web.access}, which knows the route.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final Set<String> SAFE =
            Set.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.OPTIONS.name(), HttpMethod.TRACE.name());

    private static final String CONTENT_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self' 'unsafe-inline'",
            "font-src 'self' data:",
            "object-src 'self' blob:",
            "frame-src 'self' blob:",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private final Callers callers;
    private final ProblemWriter problems;
    private final ActuatorGate gate;

    SecurityConfiguration(
            Callers callers, ProblemWriter problems, @Value("${TALLYSTICK_METRICS_TOKEN:}") String metricsToken) {
        this.callers = callers;
        this.problems = problems;
        this.gate = new ActuatorGate(metricsToken);
    }

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http) {
        // Programs call thousands of times a second: what only browsers need is left out.
        return common(http)
                .securityMatcher(request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .exceptionHandling(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable)
                .addFilterBefore(new BearerFilter(callers, gate), AuthorizationFilter.class)
                .addFilterBefore(gate, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(HttpSecurity http) {
        return common(http)
                .securityMatcher("/api/**", "/actuator/**")
                .csrf(csrf -> csrf.spa().requireCsrfProtectionMatcher(SecurityConfiguration::needsCsrfToken))
                .addFilterBefore(new CookieFilter(callers), AuthorizationFilter.class)
                .addFilterBefore(gate, AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain everyoneElse(HttpSecurity http) {
        return common(http).csrf(AbstractHttpConfigurer::disable).build();
    }

    /** Each filter would otherwise be timed on its own, which costs more than the filters do; requests are timed as a whole. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** As Spring has it, with the characters of headers looked at one by one: its own expressions cost more than the call. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(HeaderText::isSound);
        firewall.setAllowedHeaderValues(HeaderText::isSoundValue);
        firewall.setAllowedParameterNames(HeaderText::isSound);
        return firewall;
    }

    /** Paths that are no paths: {@code //}, {@code ..}, encoded slashes. */
    @Bean
    RequestRejectedHandler rejectedRequests() {
        return (request, response, rejected) -> problems.write(request, response, rejected);
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(routes -> routes.anyRequest().permitAll())
                .exceptionHandling(handling -> handling.accessDeniedHandler((request, response, denied) ->
                        problems.write(request, response, KernelProblem.CSRF_TOKEN_MISSING.because())))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)));
    }

    /** A forged request is one that carries the browser's cookie; the ways in have none to protect. */
    private static boolean needsCsrfToken(HttpServletRequest request) {
        var path = request.getRequestURI();
        var isWayIn = path.startsWith("/api/v1/auth/login/")
                || path.startsWith("/api/v1/auth/register/")
                || path.startsWith("/api/v1/auth/password/");
        return !SAFE.contains(request.getMethod())
                && !isWayIn
                && SessionCookie.read(request).isPresent();
    }
}
