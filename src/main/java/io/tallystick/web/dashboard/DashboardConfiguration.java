package io.tallystick.web.dashboard;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the dashboard: its files, and its page for every other path, since the dashboard finds its own way from there.
 * Files below {@code assets} have a hash in their name and never change.
 */
@Configuration(proxyBeanMethods = false)
class DashboardConfiguration implements WebMvcConfigurer {

    private static final Duration FOREVER = Duration.ofDays(365);

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(CacheControl.maxAge(FOREVER).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageForEveryPath());
    }

    /** Resource handlers do not answer the empty path. */
    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    private static final class PageForEveryPath extends PathResourceResolver {

        private static final Resource PAGE = new ClassPathResource("static/index.html");
        private static final Resource NOT_BUILT = new ClassPathResource("web/dashboard-not-built.txt");

        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            var file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null || isServers(path + "/")) {
                return file;
            }
            return PAGE.exists() ? PAGE : NOT_BUILT;
        }

        private static boolean isServers(String path) {
            return path.startsWith("api/") || path.startsWith("v1/") || path.startsWith("actuator/");
        }
    }
}
