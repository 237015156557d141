package io.neonhub.verification;

import io.neonhub.junit.RolledBack;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.comparison.ForeignKeyComparison;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Success criterion "foreign keys active": every declared relation is there as declared, no other is, and each does what
 * it says. What it does is tried in transactions that are rolled back.
 */
@DisplayName("Foreign keys")
@ExtendWith(RefusalsAsFindings.class)
public class ForeignKeys extends StructuralSuite {

    final Stream<Arguments> foreignKeys() {
        return each("foreign key", Table::foreignKeys, ForeignKey::name);
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("foreignKeys")
    @DisplayName("is there as declared, validated and enforced")
    void foreignKey(Table table, ForeignKey key) {
        FindingsError.throwIfAny(ForeignKeyComparison.compare(table, key, live(table)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("are all declared")
    void undeclared(Table table) {
        FindingsError.throwIfAny(ForeignKeyComparison.undeclared(table, present(table)));
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("foreignKeys")
    @DisplayName("rejects a row that refers to nothing")
    @Needs(Need.SAVEPOINTS)
    void orphan(Table table, ForeignKey key, @RolledBack Connection connection) throws SQLException {
        BoundedTransaction.begin(connection);
        new ForeignKeyTrial(connection, present(table), key).rejectsAnOrphan();
    }

    @ParameterizedTest(name = "{argumentSetName}")
    @MethodSource("foreignKeys")
    @DisplayName("does what it declares when the referenced row is deleted")
    @Needs(Need.SAVEPOINTS)
    void delete(Table table, ForeignKey key, @RolledBack Connection connection) throws SQLException {
        BoundedTransaction.begin(connection);
        new ForeignKeyTrial(connection, present(table), key).actsOnDelete();
    }
}
