package io.tallystick.catalog;

import io.tallystick.kernel.news.Audited;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.annotation.Transactional;

/** The catalog alone, on a real database; what a test writes is rolled back. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = CatalogTest.Shelf.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@Transactional
@interface CatalogTest {

    Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    /** The module and the parts of the kernel that it stands on. No {@code @Configuration}, which other tests would find. */
    @EnableTransactionManagement
    @ComponentScan(
            basePackages = {
                "io.tallystick.catalog",
                "io.tallystick.kernel.postgres",
                "io.tallystick.kernel.tenancy",
                "io.tallystick.kernel.news",
                "io.tallystick.kernel.mode"
            },
            excludeFilters =
                    @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.tallystick\\.catalog\\.web\\..*"))
    class Shelf {
        @Bean
        JdbcClient jdbcClient(DataSource dataSource) {
            return JdbcClient.create(dataSource);
        }

        @Bean
        Clock clock() {
            return Clock.fixed(NOW, ZoneOffset.UTC);
        }

        @Bean
        Newspaper newspaper() {
            return new Newspaper();
        }
    }

    /** Collects the catalog's news. */
    class Newspaper {
        private final List<Audited> facts = new ArrayList<>();

        @EventListener
        void on(Audited fact) {
            facts.add(fact);
        }

        Audited last() {
            return facts.getLast();
        }

        int count() {
            return facts.size();
        }
    }
}
