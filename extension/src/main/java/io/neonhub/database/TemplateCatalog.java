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

    /**
     * Those that nobody has used for two weeks, and of more than 32 the oldest that were not used today. A day that is
     * still to come was written by a clock that was wrong: it counts as long from now as it is away.
     */
    void removeOld(LocalDate today) {
        List<Template> newestFirst = templates(TemplateName.PATTERN).stream()
                .sorted(Comparator.comparingLong(template -> template.daysFrom(today)))
                .toList();
        Stream.concat(
                        newestFirst.stream().filter(template -> template.daysFrom(today) > DAYS),
                        newestFirst.stream().skip(KEPT).filter(template -> template.daysFrom(today) > 0))
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
        maintenance.drop(name.text());
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
