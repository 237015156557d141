package io.neonhub.verification.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.neonhub.database.server.PostgresServer;
import io.neonhub.database.server.embedded.EmbeddedServer;
import io.neonhub.database.server.embedded.EmbeddedSettings;
import io.neonhub.verification.data.BaselineKey;
import io.neonhub.verification.data.DataBaseline;
import io.neonhub.verification.data.Expectations;
import io.neonhub.verification.data.TableData;
import io.neonhub.verification.repair.OpenTransaction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The same scripts on every major: whatever the servers make of them, they are no drift, and a change still is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class VersionsTest {
    private static final List<Integer> MAJORS = List.of(14, 15, 16, 17, 18);
    private static final List<Path> SCRIPTS = List.of(
            Path.of("src/test/resources/io/neonhub/verification/projects/marketplace/prisma/migrations"
                    + "/20240101000000_init/migration.sql"),
            Path.of("src/test/resources/mutations/further-objects.sql"),
            Path.of("src/test/resources/versions/printed-otherwise.sql"));

    private final SortedMap<Integer, Built> built = new TreeMap<>();

    /** What a major made of the scripts, and what it was after somebody changed it. */
    private record Built(Inventory asWritten, Inventory drifted, List<TableData> rows) {}

    private static final String ROWS = """
            CREATE SCHEMA rows; SET LOCAL search_path = rows;
            CREATE TYPE mood AS ENUM ('sad', 'happy');
            CREATE TABLE everything (id bigint PRIMARY KEY, t text, c char(5), n numeric, r real, d double precision,
              b boolean, j jsonb, js json, by bytea, u uuid, ts timestamp(3), tz timestamptz, da date, ti time, i interval,
              ar text[], m mood, ip inet, ra int4range, po point, x xml);
            INSERT INTO everything SELECT g, 'Größe ' || g, 'ab', g / 7.0, g / 3.0, g / 9.0::float8, g % 2 = 0,
              jsonb_build_object('b', g, 'a', ARRAY[1.50, g]), json_build_object('x', g), sha256(g::text::bytea),
              md5(g::text)::uuid, timestamp '2026-01-01' + g * interval '1 hour', timestamptz '2026-01-01 00:00+00' + g * interval '1 min',
              date '0044-03-15 BC' + g, time '00:00' + g * interval '1 s', g * interval '1 month 2 days 3 seconds',
              ARRAY['a,b', NULL, g::text], CASE WHEN g % 3 = 0 THEN 'sad' ELSE 'happy' END::mood, inet '10.0.0.0' + g,
              int4range(g::int, g::int + 5), point(g / 3.0, 1e300), ('<a>' || g || '</a>')::xml FROM generate_series(1, 500) g;
            INSERT INTO everything (id, r, d, n) VALUES (1000, 'NaN', '-Infinity', 'NaN');""";

    @BeforeAll
    void buildOnEachMajor() throws Exception {
        for (int major : MAJORS) {
            if (major == EmbeddedSettings.DEFAULT_MAJOR || EmbeddedSettings.isOnClassPath(major)) {
                try (PostgresServer server = EmbeddedServer.start(settings(major))) {
                    built.put(major, build(server));
                }
            }
        }
    }

    private static EmbeddedSettings settings(int major) {
        return new EmbeddedSettings(
                Optional.empty(),
                major,
                EmbeddedSettings.defaultCacheFolder(),
                Optional.empty(),
                false,
                "a test of versions");
    }

    private static Built build(PostgresServer server) throws Exception {
        try (Connection connection = server.url("postgres")
                .with("preferQueryMode", "simple") // the driver does not know where BEGIN ATOMIC ends
                .connect()) {
            connection.setAutoCommit(false);
            OpenTransaction database = new OpenTransaction(connection);
            for (Path script : SCRIPTS) {
                database.execute(Files.readString(script));
            }
            Inventory asWritten = database.inventory();
            database.execute(
                    "ALTER TABLE orders DROP CONSTRAINT orders_total_check;"
                            + " ALTER TABLE orders ADD CONSTRAINT orders_total_check CHECK (total BETWEEN 0 AND 2000);"
                            + " CREATE OR REPLACE VIEW one AS SELECT id, customer, total + 1 AS more FROM orders WHERE state = 'held'");
            Inventory drifted = database.inventory();
            database.execute(ROWS);
            List<TableData> rows = DataBaseline.take(
                            database, Expectations.none(), 100, new BaselineKey("ab".repeat(32)), Clock.systemUTC())
                    .tables();
            connection.rollback();
            return new Built(asWritten, drifted, rows);
        }
    }

    static Stream<Arguments> pairs() {
        return MAJORS.stream().flatMap(one -> MAJORS.stream().map(other -> Arguments.of(one, other)));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void theSameScriptsAreNoDriftAndAChangeIs(int replayed, int live) {
        assumeTrue(
                built.containsKey(replayed) && built.containsKey(live),
                "the binaries of PostgreSQL 14 to 18 are on the class path of linux-amd64 only");

        assertThat(compare(built.get(replayed).asWritten, built.get(live).asWritten))
                .isEmpty();
        assertThat(compare(built.get(replayed).asWritten, built.get(live).drifted))
                .extracting(it -> it.change() + " " + it.object())
                .containsExactly("CHANGED printed.one", "CHANGED printed.orders.orders_total_check");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource("pairs")
    void theSameRowsHaveTheSameFingerprint(int one, int other) {
        assumeTrue(
                built.containsKey(one) && built.containsKey(other),
                "the binaries of PostgreSQL 14 to 18 are on the class path of linux-amd64 only");

        assertThat(built.get(one).rows)
                .filteredOn(it -> it.table().schema().equals("rows"))
                .singleElement()
                .satisfies(it -> assertThat(it.rows()).isEqualTo(501));
        assertThat(built.get(one).rows).isEqualTo(built.get(other).rows);
    }

    private static List<Difference> compare(Inventory should, Inventory is) {
        return DriftComparison.compare(should, is, Set.of("public"));
    }
}
