package io.neonhub.verification.assertions;

import io.neonhub.database.TestDatabase;
import io.neonhub.verification.schema.EnumType;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on a database. Names are unquoted and stand in the schema {@code public}, or after the name of another one
 * and a dot. The catalog is read anew by each assertion. Not thread-safe, as usual for assertions.
 */
public final class DatabaseAssert extends AbstractAssert<DatabaseAssert, TestDatabase> {

    DatabaseAssert(TestDatabase database) {
        super(database, DatabaseAssert.class);
    }

    /** Fails if there is no such table; the assertions that follow are about it. */
    public TableAssert hasTable(String table) {
        isNotNull();
        QualifiedName name = name(table);
        Schema schema = read(name.schema());
        return schema.table(name)
                .map(found -> new TableAssert(actual, found))
                .orElseThrow(() -> failure("Expected a table %s, but there are: %s", name, names(schema)));
    }

    public DatabaseAssert hasNoTable(String table) {
        isNotNull();
        QualifiedName name = name(table);
        if (read(name.schema()).table(name).isPresent()) {
            throw failure("Expected no table %s, but there is one", name);
        }
        return this;
    }

    /** Fails unless the enum has just these values, in this order. */
    public DatabaseAssert hasEnum(String type, String... values) {
        isNotNull();
        QualifiedName name = name(type);
        List<String> found = read(name.schema())
                .enumType(name)
                .map(EnumType::values)
                .orElseThrow(() -> failure("Expected an enum %s, but there is none", name));
        if (!found.equals(List.of(values))) {
            throw failure("Expected the enum %s to have the values %s, but it has %s", name, List.of(values), found);
        }
        return this;
    }

    private Schema read(String schema) {
        try (Connection connection = actual.connect()) {
            return CatalogReader.read(connection, List.of(schema));
        } catch (SQLException e) {
            throw new AssertionError("The database " + actual + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static QualifiedName name(String text) {
        int dot = text.indexOf('.');
        return dot < 0
                ? new QualifiedName("public", text)
                : new QualifiedName(text.substring(0, dot), text.substring(dot + 1));
    }

    private static String names(Schema schema) {
        return schema.tables().stream()
                .map(Table::name)
                .map(QualifiedName::name)
                .toList()
                .toString();
    }
}
