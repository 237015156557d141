package io.neonhub.verification.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.LiveDatabase;
import io.neonhub.failure.EnvironmentException;
import io.neonhub.verification.repair.OpenTransaction;
import io.neonhub.verification.schema.FreshDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FreshDatabase.class)
class InventoryReaderTest {

    @BeforeEach
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Test
    void theNumberOfStatementsDoesNotDependOnTheNumberOfTables(Connection connection) throws SQLException {
        AtomicInteger statements = new AtomicInteger();
        OpenTransaction counted = new OpenTransaction(counting(connection, statements));

        assertThat(counted.inventory().objects()).hasSize(3); // public, who may use it, plpgsql
        assertThat(statements.getAndSet(0)).isEqualTo(InventoryReader.STATEMENTS);

        new OpenTransaction(connection)
                .execute("DO $$ BEGIN FOR i IN 1..5000 LOOP"
                        + " EXECUTE format('CREATE TABLE t%s (id integer PRIMARY KEY)', i); END LOOP; END $$");
        assertThat(counted.inventory().objects()).hasSize(3 + 5000 * 3);
        assertThat(statements).hasValue(InventoryReader.STATEMENTS);
    }

    @Test
    void whatIsChangedWhileItIsReadIsReadAgain(Connection connection) throws SQLException {
        OpenTransaction database = new OpenTransaction(connection);
        AtomicInteger readings = new AtomicInteger();
        LiveDatabase changing = changing(database, () -> {
            if (readings.incrementAndGet() == 1) {
                database.execute("CREATE TABLE late (id integer)");
            }
        });

        Inventory inventory = InventoryReader.read(changing);

        assertThat(inventory.find(new ObjectName(Kind.TABLE, "public", "", "late")))
                .isPresent();
    }

    @Test
    void aSchemaThatNeverKeepsStillIsNotJudged(Connection connection) {
        OpenTransaction database = new OpenTransaction(connection);
        AtomicInteger number = new AtomicInteger();
        LiveDatabase changing = changing(
                database, () -> database.execute("CREATE TABLE late_" + number.incrementAndGet() + " (id integer)"));

        assertThatThrownBy(() -> InventoryReader.read(changing))
                .isInstanceOf(EnvironmentException.class)
                .hasMessage(
                        "The schema of rehearsal at localhost was changed 3 times while it was read. Wait until whatever"
                                + " migrates it is done, and try again.");
    }

    @Test
    void aRoleThatMayReadNothingSeesTheSame(Connection connection) throws SQLException {
        OpenTransaction database = new OpenTransaction(connection);
        database.execute(
                "CREATE SCHEMA hidden; CREATE TABLE hidden.secrets (id serial PRIMARY KEY, text text DEFAULT 'x');"
                        + " CREATE VIEW hidden.all AS SELECT * FROM hidden.secrets;"
                        + " CREATE FUNCTION hidden.f() RETURNS integer LANGUAGE sql AS 'SELECT 1';"
                        + " REVOKE ALL ON SCHEMA hidden FROM PUBLIC; CREATE ROLE drift_nobody");
        Inventory seenByAll = database.inventory();

        database.execute("SET LOCAL ROLE drift_nobody");

        assertThat(database.inventory()).isEqualTo(seenByAll);
    }

    @Test
    void historyTablesAndWhatBelongsToExtensionsAreLeftOut(Connection connection) throws SQLException {
        OpenTransaction database = new OpenTransaction(connection);
        Inventory before = database.inventory();

        database.execute("CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, n integer CHECK (n > 0));"
                + " CREATE TABLE flyway_schema_history (rank serial PRIMARY KEY, note text);"
                + " CREATE INDEX ON flyway_schema_history (note); CREATE EXTENSION citext; CREATE EXTENSION hstore");

        assertThat(DriftComparison.compare(before, database.inventory(), Set.of("public")))
                .extracting(it -> it.change() + " " + it.object())
                .contains("EXTRA citext", "EXTRA hstore")
                .filteredOn(it -> !it.contains("flyway"))
                .hasSize(2);
    }

    private interface Deed {
        void run() throws SQLException;
    }

    /** Somebody does something after each reading. */
    private static LiveDatabase changing(OpenTransaction database, Deed deed) {
        return new LiveDatabase() {
            @Override
            public String name() {
                return database.name();
            }

            @Override
            public String authority() {
                return database.authority();
            }

            @Override
            public <T> T read(Reading<T> reading) throws SQLException {
                T read = database.read(reading);
                deed.run();
                return read;
            }
        };
    }

    private static Connection counting(Connection connection, AtomicInteger statements) {
        return proxy(
                Connection.class,
                connection,
                (name, result) -> result instanceof Statement statement
                        ? proxy(Statement.class, statement, (method, value) -> {
                            if (method.startsWith("execute")) {
                                statements.incrementAndGet();
                            }
                            return value;
                        })
                        : result);
    }

    private interface After {
        Object call(String method, Object result);
    }

    private static <T> T proxy(Class<T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return after.call(method.getName(), method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
