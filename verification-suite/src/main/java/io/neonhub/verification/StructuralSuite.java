package io.neonhub.verification;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.neonhub.database.LiveDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.provider.Arguments;
import org.opentest4j.TestAbortedException;

/**
 * What the suites that only look have in common: the declared schema, the live one, and a check per declared object. They look at the target where one is named. They change nothing, so their checks share one database.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@DeclaredSchema
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StructuralSuite {
    private Optional<Schema> declared = Optional.empty();
    private Optional<Schema> live = Optional.empty();

    @BeforeAll
    void readBothSchemas(PrismaSchema schema, LiveDatabase database) throws SQLException {
        declared = Optional.of(schema.schema());
        live = Optional.of(new DeclaredView(schema.schema()).lookAt(database));
    }

    final Schema declared() {
        return declared.orElseThrow();
    }

    final Schema live() {
        return live.orElseThrow();
    }

    /** The arguments of a check per table. */
    final Stream<Named<Table>> tables() {
        return atLeastOne(declared().tables(), "table")
                .map(table -> named(table.name().toString(), table));
    }

    /** The arguments of a check per object of a table: the table and the object, under both their names. */
    final <T> Stream<Arguments> each(String what, Function<Table, List<T>> objects, Function<T, String> name) {
        List<Arguments> arguments = declared().tables().stream()
                .flatMap(table -> objects.apply(table).stream()
                        .<Arguments>map(it -> argumentSet(table.name() + ": " + name.apply(it), table, it)))
                .toList();
        return atLeastOne(arguments, what);
    }

    /** A check of every index has nothing to say where there is none: it is not run, and says so. */
    private static <T> Stream<T> atLeastOne(List<T> declared, String what) {
        if (declared.isEmpty()) {
            throw new TestAbortedException("schema.prisma declares no " + what);
        }
        return declared.stream();
    }

    final Optional<Table> live(Table table) {
        return live().table(table.name());
    }

    /** A table that is missing has no columns to look at; that it is missing is told once. */
    final Table present(Table table) {
        return live(table).orElseThrow(() -> new TestAbortedException("the table " + table.name() + " is missing"));
    }
}
