package io.neonhub.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the server's catalog says of templates. */
record TemplateCatalog(Maintenance maintenance) {
    // What a branch needed a fortnight ago is quicker built again than looked for on a full disk.
    private static final int DAYS = 14;
    private static final int KEPT = 32;

    private static final String COMPLETE = """
            SELECT datname, pg_catalog.shobj_description(oid, 'pg_database')
            FROM pg_catalog.pg_database
            WHERE datname ~ ? AND datistemplate AND NOT datallowconn AND datdba = current_user::regrole
            """;

    Optional<Template> complete(TemplateName name) {
        return templates(name.text()).stream().findFirst();
    }

    /** Writes the database's comment. */
    Template describe(Template template) {
        return maintenance.ask(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("COMMENT ON DATABASE " + template.name() + " IS "
                        + statement.enquoteLiteral(template.comment()));
            }
            return template;
        });
    }

    /** From now on it can be cloned, and nobody can connect to it. */
    void complete(Template template) {
        maintenance.execute("ALTER DATABASE " + template.name() + " WITH ALLOW_CONNECTIONS false IS_TEMPLATE true");
    }

    /** Those that nobody has used for two weeks, and of more than 32 the oldest that were not used today. */
    void removeOld(LocalDate today) {
        List<Template> newestFirst = templates(TemplateName.PATTERN).stream()
                .sorted(Comparator.comparing(Template::used).reversed())
                .toList();
        Stream.concat(
                        newestFirst.stream().filter(template -> template.used().isBefore(today.minusDays(DAYS))),
                        newestFirst.stream()
                                .skip(KEPT)
                                .filter(template -> template.used().isBefore(today)))
                .distinct()
                .forEach(this::remove);
    }

    /** Unless somebody is about to use it. */
    private void remove(Template template) {
        TemplateName name = new TemplateName(template.name());
        try (Connection connection = maintenance.connect()) {
            if (name.lock().tryTake(connection) && complete(name).equals(Optional.of(template))) {
                drop(name);
            }
        } catch (SQLException e) {
            throw maintenance.failure(e);
        }
    }

    /** Complete or not, if it is there. */
    void drop(TemplateName name) {
        boolean marked = maintenance.ask(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT datistemplate FROM pg_catalog.pg_database WHERE datname = ?")) {
                statement.setString(1, name.text());
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && row.getBoolean(1);
                }
            }
        });
        if (marked) {
            maintenance.execute("ALTER DATABASE " + name.text() + " IS_TEMPLATE false");
        }
        maintenance.execute("DROP DATABASE IF EXISTS " + name.text() + " WITH (FORCE)");
    }

    private List<Template> templates(String pattern) {
        return maintenance.ask(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COMPLETE)) {
                statement.setString(1, "^" + pattern + "$");
                try (ResultSet rows = statement.executeQuery()) {
                    List<Template> templates = new ArrayList<>();
                    while (rows.next()) {
                        Template.read(rows.getString(1), rows.getString(2)).ifPresent(templates::add);
                    }
                    return templates;
                }
            }
        });
    }
}
