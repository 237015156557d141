package io.neonhub.verification;

import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.comparison.EnumComparison;
import io.neonhub.verification.schema.comparison.SchemaComparison;
import io.neonhub.verification.schema.comparison.TableComparison;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

/** Success criterion "all tables": every model's table, with its columns, its primary key and its enums, and no other. */
@DisplayName("Tables")
public class Tables extends StructuralSuite {

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("exists")
    void exists(Table table) {
        FindingsError.throwIfAny(TableComparison.exists(table, live(table)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("has its columns, with type, nullability and default")
    void columns(Table table) {
        FindingsError.throwIfAny(TableComparison.columns(table, present(table)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("has its primary key")
    void primaryKey(Table table) {
        FindingsError.throwIfAny(TableComparison.primaryKey(table, present(table)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    @DisplayName("has no column that is not declared")
    void undeclaredColumns(Table table) {
        FindingsError.throwIfAny(TableComparison.undeclaredColumns(table, present(table)));
    }

    @Test
    @DisplayName("are all declared")
    void undeclaredTables() {
        FindingsError.throwIfAny(SchemaComparison.undeclaredTables(declared(), live()));
    }

    @Test
    @DisplayName("have the enums that are declared")
    void enums() {
        if (declared().enums().isEmpty() && live().enums().isEmpty()) {
            throw new TestAbortedException("neither schema.prisma nor the database has an enum");
        }
        FindingsError.throwIfAny(EnumComparison.compareAll(declared(), live()));
    }

    @Test
    @DisplayName("have the extensions that are declared")
    void extensions() {
        if (declared().extensions().isEmpty()) {
            throw new TestAbortedException("schema.prisma declares no extension");
        }
        FindingsError.throwIfAny(SchemaComparison.extensions(declared(), live()));
    }
}
