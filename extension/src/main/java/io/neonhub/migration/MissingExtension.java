package io.neonhub.migration;

import io.neonhub.database.server.DatabaseUrl;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An extension that a migration creates and the server does not have on its disk. */
record MissingExtension(String name, int serverMajor) {
    private static final Pattern CREATE =
            Pattern.compile("(?is)CREATE\\s+EXTENSION\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?(?:\"([^\"]+)\"|([\\w$]+)).*");

    /** Container image and Debian package, with the server's major version for {@code %d}. */
    private record Source(String image, String packageName) {}

    private static final String YOURS = "<image>";

    private static final Map<String, Source> SOURCES = Map.of(
            "vector", new Source("pgvector/pgvector:pg%d", "postgresql-%d-pgvector"),
            "postgis", new Source("postgis/postgis:%d-3.5", "postgresql-%d-postgis-3"),
            "ip4r", new Source(YOURS, "postgresql-%d-ip4r"),
            "semver", new Source(YOURS, "postgresql-%d-semver"));

    static Optional<MissingExtension> of(Rejection rejection, DatabaseUrl url) {
        Optional<String> name = rejection
                .place()
                .map(place -> CREATE.matcher(place.statement().text()))
                .filter(Matcher::matches)
                .map(MissingExtension::name);
        try {
            return name.isPresent() ? lookUp(name.get(), url) : Optional.empty();
        } catch (SQLException e) {
            rejection.error().addSuppressed(e);
            return Optional.empty();
        }
    }

    private static String name(Matcher create) {
        String quoted = create.group(1);
        return quoted == null ? create.group(2).toLowerCase(Locale.ROOT) : quoted;
    }

    private static Optional<MissingExtension> lookUp(String name, DatabaseUrl url) throws SQLException {
        try (Connection connection = url.connect();
                PreparedStatement query =
                        connection.prepareStatement("SELECT 1 FROM pg_available_extensions WHERE name = ?")) {
            query.setString(1, name);
            try (ResultSet rows = query.executeQuery()) {
                int major = connection.getMetaData().getDatabaseMajorVersion();
                return rows.next() ? Optional.empty() : Optional.of(new MissingExtension(name, major));
            }
        }
    }

    String message(String where) {
        return where + ", needs the extension \"" + name + "\", which this PostgreSQL " + serverMajor
                + " server lacks. " + remedy();
    }

    String remedy() {
        Optional<Source> source = Optional.ofNullable(SOURCES.get(name));
        return "Install PostgreSQL " + serverMajor + " with "
                + source.map(it -> "the package " + it.packageName().formatted(serverMajor))
                        .orElse("the package of that extension")
                + " and name its folder with neonhub.postgres.home; or take a container of an image that has it:"
                + " neonhub.server=container, neonhub.container.image="
                + source.map(it -> it.image().formatted(serverMajor)).orElse(YOURS) + ".";
    }
}
