package io.neonhub.verification.integrity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;

/**
 * A column that is there before and after, and how its values are compared: as text, in the type that they had before,
 * since another type prints the same value in another way.
 *
 * @param textBefore SQL
 * @param textAfter SQL
 */
record SurvivingColumn(KeptColumn before, KeptColumn after, String textBefore, String textAfter) {
    private static final Set<String> JSON = Set.of("json", "jsonb");

    /** @param connection to the database as it is after; without a transaction, so that a refusal ends nothing */
    static SurvivingColumn of(KeptColumn before, KeptColumn after, Connection connection) throws SQLException {
        if (before.type().equals(after.type())) {
            return new SurvivingColumn(before, after, before.sql() + "::text", after.sql() + "::text");
        }
        if (JSON.contains(before.type()) && JSON.contains(after.type())) {
            return new SurvivingColumn(before, after, before.sql() + "::jsonb::text", after.sql() + "::jsonb::text");
        }
        for (String back : List.of("::" + before.type(), "::text::" + before.type())) {
            if (isPossible(connection, "SELECT (NULL::" + after.type() + ")" + back)) {
                return new SurvivingColumn(before, after, before.sql() + "::text", after.sql() + back + "::text");
            }
        }
        return new SurvivingColumn(before, after, before.sql() + "::text", after.sql() + "::text");
    }

    /** Where a value of now has no place in the type of then. */
    SurvivingColumn asPlainText() {
        return new SurvivingColumn(before, after, before.sql() + "::text", after.sql() + "::text");
    }

    boolean hasOtherType() {
        return !before.type().equals(after.type());
    }

    private static boolean isPossible(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next();
        } catch (SQLException e) {
            if (connection.isValid(5)) {
                return false;
            }
            throw e;
        }
    }
}
