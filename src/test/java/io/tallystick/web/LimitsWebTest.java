package io.tallystick.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.tallystick.kernel.access.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What happens when there is too much, and when the database is away. */
@WebTest
class LimitsWebTest {

    @Autowired
    WebWorld.Cast cast;

    @Autowired
    HikariDataSource database;

    @LocalServerPort
    int port;

    @Test
    void aRouteHasItsLimitForEachCaller() {
        var http = new Http(port);
        var ada = cast.member(Role.VIEWER);
        var bob = cast.member(Role.VIEWER);
        for (int left = 2; left >= 0; left--) {
            var answer = http.get("/api/v1/probe/limited/").bearer(ada.token()).send();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Limit")).isEqualTo("3");
            assertThat(answer.header("RateLimit-Remaining")).isEqualTo(String.valueOf(left));
        }
        var refused = http.get("/api/v1/probe/limited/").bearer(ada.token()).send();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("too_many_requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 60);
        assertThat(Integer.parseInt(refused.header("RateLimit-Reset"))).isBetween(1, 60);
        assertThat(http.get("/api/v1/probe/limited/").bearer(bob.token()).send().status())
                .isEqualTo(200);
    }

    @Test
    void aDatabaseThatIsAwayIsSaidSo() throws SQLException {
        var http = new Http(port);
        var ada = cast.member(Role.VIEWER);
        var usual = database.getConnectionTimeout();
        var taken = new ArrayList<Connection>();
        for (int number = 0; number < database.getMaximumPoolSize(); number++) {
            taken.add(database.getConnection());
        }
        database.setConnectionTimeout(250);
        try {
            var answer =
                    http.get("/api/v1/probe/signed-in/").bearer(ada.token()).send();
            assertThat(answer.status()).as(answer.toString()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("database_unavailable");
            assertThat(answer.header("Retry-After")).isNotEmpty();
            assertThat(answer.header("X-Request-Id"))
                    .isEqualTo(answer.json().path("request_id").asString());
        } finally {
            for (var connection : taken) {
                connection.close();
            }
            database.setConnectionTimeout(usual);
        }
        assertThat(http.get("/api/v1/probe/signed-in/")
                        .bearer(ada.token())
                        .send()
                        .status())
                .isEqualTo(200);
    }
}
