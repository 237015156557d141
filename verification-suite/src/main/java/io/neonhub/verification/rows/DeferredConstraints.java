package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;

/** The foreign keys that the server is to check later, because a cycle of rows needs it. One transaction's work. */
final class DeferredConstraints {
    private final Connection connection;
    private final Set<QualifiedName> deferred = new LinkedHashSet<>();

    DeferredConstraints(Connection connection) {
        this.connection = connection;
    }

    void defer(QualifiedName constraint) throws SQLException {
        if (deferred.add(constraint)) {
            set(constraint, "DEFERRED");
        }
    }

    /** Has the server check now what was deferred. */
    void check() throws SQLException {
        for (QualifiedName constraint : deferred) {
            set(constraint, "IMMEDIATE");
        }
        deferred.clear();
    }

    private void set(QualifiedName constraint, String mode) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET CONSTRAINTS " + constraint.sql() + " " + mode);
        }
    }
}
