package io.tallystick.kernel.postgres;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where a database is: host, port, name and further connection parameters ({@code sslmode=require&…}, may be empty).
 * Never holds a user or a password.
 */
public record DatabaseAddress(String host, int port, String database, String parameters) {

    private static final int DEFAULT_PORT = 5432;

    /** Reads {@code jdbc:postgresql://…} and {@code postgres[ql]://…}; {@link StartFailure} for anything else. */
    public static DatabaseAddress parse(String url) {
        var uri = uri(url);
        var name = uri.getPath() == null ? "" : uri.getPath().replaceFirst("^/", "");
        if (uri.getHost() == null || name.isEmpty()) {
            throw unreadable();
        }
        var parameters =
                parameters(uri).filter(parameter -> !isLogin(parameter)).collect(Collectors.joining("&"));
        return new DatabaseAddress(uri.getHost(), uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(), name, parameters);
    }

    /** The user and password inside a URL, as {@code user:password@host} or as parameters. */
    public static Optional<Login> login(String url) {
        var uri = uri(url);
        if (uri.getRawUserInfo() != null) {
            var parts = uri.getRawUserInfo().split(":", 2);
            return Optional.of(new Login(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : ""));
        }
        var named = parameters(uri)
                .filter(DatabaseAddress::isLogin)
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> decoded(parts[1])));
        return Optional.ofNullable(named.get("user")).map(user -> new Login(user, named.getOrDefault("password", "")));
    }

    /** The same server, another database. */
    public DatabaseAddress withDatabase(String name) {
        return new DatabaseAddress(host, port, name, parameters);
    }

    /** For the driver; times out instead of hanging when the host is away. */
    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s?connectTimeout=5&tcpKeepAlive=true&ApplicationName=tallystick%s"
                .formatted(host, port, database, parameters.isEmpty() ? "" : "&" + parameters);
    }

    /** One plain connection; the caller closes it. */
    public Connection connect(Login login) throws SQLException {
        var properties = new Properties();
        properties.put("user", login.user());
        properties.put("password", login.password());
        return DriverManager.getConnection(jdbcUrl(), properties);
    }

    private static java.util.stream.Stream<String> parameters(URI uri) {
        return uri.getRawQuery() == null
                ? java.util.stream.Stream.empty()
                : Arrays.stream(uri.getRawQuery().split("&")).filter(parameter -> parameter.contains("="));
    }

    private static boolean isLogin(String parameter) {
        return parameter.startsWith("user=") || parameter.startsWith("password=");
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static URI uri(String url) {
        var plain = url.strip().replaceFirst("^jdbc:", "");
        if (!plain.startsWith("postgresql://") && !plain.startsWith("postgres://")) {
            throw unreadable();
        }
        try {
            return URI.create(plain);
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    /** Without the URL: it holds a password. */
    private static StartFailure unreadable() {
        return new StartFailure(
                "TALLYSTICK_DATABASE_URL is not readable. Write it as postgresql://user:password@host:5432/database; escape special characters of the password as in any URL (@ is %40).");
    }
}
