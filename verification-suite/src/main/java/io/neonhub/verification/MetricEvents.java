package io.neonhub.verification;

import static io.neonhub.verification.Need.COMMITS;
import static io.neonhub.verification.Need.ONE_SESSION;
import static io.neonhub.verification.Need.SAVEPOINTS;
import static io.neonhub.verification.Need.SEVERAL_SESSIONS;

import io.neonhub.junit.RolledBack;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * Success criterion "metrics are collected": events are written one by one, in batches and by several writers at once,
 * and found again by their JSON, their time and their type. Every check marks its events with its name.
 */
@Contract("classpath:io/neonhub/verification/metric-events.prisma")
@DisplayName("Metric events")
public class MetricEvents extends BehaviouralSuite {
    private static final int BATCH = 500;
    private static final int WRITERS = 4;
    private static final int PER_WRITER = 50;
    private static final String OF_RUN = " FROM {table} WHERE {meta}::jsonb ->> 'run' = ?";

    private String run = "";

    @BeforeEach
    void markRows(TestInfo test) {
        run = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("an event keeps its type and its meta data, and gets the time of now")
    void single(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");
        Fields event = Fields.of("type", "page_view")
                .with("meta", "{\"run\": \"" + run + "\", \"path\": \"/pricing?a=1&b=ü\", \"referrer\": null}");

        Fields id = events.insert(event, "createdAt").only("id");

        Expect.row(events, id, event);
        Expect.isNow(events, "createdAt", id);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a batch of 500 events is stored whole")
    void batch(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");

        events.insertAll(batch(0));

        Expect.list(events, numbers(0, BATCH), numbers(events), "the events of a batch");
    }

    @Test
    @Needs({ONE_SESSION, SAVEPOINTS})
    @DisplayName("a batch with an event that stands there already is rejected whole")
    void batchWithDuplicate(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");
        Fields known = events.insert(event("click", 0)).only("id");
        List<Fields> batch = List.of(event("click", 1), event("click", 2).with(known));

        Savepoint savepoint = connection.setSavepoint();
        Expect.duplicateRefused(events, () -> events.insertAll(batch), List.of("id"));
        connection.rollback(savepoint);

        Expect.list(events, numbers(0, 1), numbers(events), "the events after a batch was rejected");
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("4 writers at the same time lose nothing")
    void concurrentWriters(DataSource database) throws Exception {
        CyclicBarrier allHaveWritten = new CyclicBarrier(WRITERS);
        List<Integer> offsets =
                IntStream.range(0, WRITERS).mapToObj(i -> i * PER_WRITER).toList();

        Workers.run(database, offsets, (session, offset) -> {
            Models models = models(session);
            for (int i = 0; i < PER_WRITER; i++) {
                models.table("MetricEvent").insert(event("agent_run", offset + i));
            }
            // Without an end of its own: that of all workers is a finding, and interrupts whoever still waits here.
            allHaveWritten.await();
            models.commit("MetricEvent");
            return offset;
        });

        try (Connection connection = database.getConnection()) {
            ModelTable events = models(connection).table("MetricEvent");
            Expect.list(events, numbers(0, WRITERS * PER_WRITER), numbers(events), "the events of all writers");
        }
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("events are found by what their meta data contain")
    void jsonQueries(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");
        events.insertAll(List.of(
                meta("\"n\": 1, \"user\": {\"plan\": \"pro\"}, \"tags\": [\"a\", \"b\"], \"ms\": 12.5"),
                meta("\"n\": 2, \"user\": {\"plan\": \"free\"}, \"tags\": [\"b\"], \"ms\": 7"),
                meta("\"n\": 3")));

        found(events, "the events of a plan", List.of("1"), "{meta}::jsonb #>> '{user,plan}' = ?", "pro");
        found(events, "the events with a tag", List.of("1", "2"), "{meta}::jsonb @> ?::jsonb", "{\"tags\": [\"b\"]}");
        found(events, "the slow events", List.of("1"), "({meta}::jsonb ->> 'ms')::numeric > ?", "10");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a time range has its start and leaves its end out, to the millisecond")
    void timeRange(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");
        List<String> times = List.of(
                "2030-06-30T23:59:59.999",
                "2030-07-01T00:00:00.000",
                "2030-07-01T23:59:59.999",
                "2030-07-02T00:00:00.000");
        events.insertAll(IntStream.range(0, times.size())
                .mapToObj(i -> event("page_view", i).with("createdAt", times.get(i)))
                .toList());

        String day = "{createdAt} >= ? AND {createdAt} < '2030-07-02'";
        found(events, "the events of a day", List.of("1", "2"), day, "2030-07-01");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("events are counted by type")
    void groupByType(@RolledBack Connection connection) throws SQLException {
        ModelTable events = models(connection).table("MetricEvent");
        events.insertAll(Stream.of("click", "page_view", "conversion", "page_view", "page_view", "click")
                .map(type -> event(type, 0))
                .toList());

        List<String> counts = events
                .query(
                        "SELECT {type} || ' ' || count(*) AS counted" + OF_RUN + " GROUP BY {type} ORDER BY {type}",
                        List.of(run))
                .stream()
                .map(row -> row.text("counted"))
                .toList();

        Expect.list(events, List.of("click 2", "conversion 1", "page_view 3"), counts, "the events by type");
    }

    private void found(ModelTable events, String what, List<String> expected, String condition, String value) {
        String sql = "SELECT {meta}::jsonb ->> 'n' AS n" + OF_RUN + " AND " + condition + " ORDER BY 1";
        List<String> found = events.query(sql, List.of(run, value)).stream()
                .map(row -> row.text("n"))
                .toList();
        Expect.list(events, expected, found, what);
    }

    private List<String> numbers(ModelTable events) {
        return events
                .query(
                        "SELECT {meta}::jsonb ->> 'n' AS n" + OF_RUN + " ORDER BY ({meta}::jsonb ->> 'n')::int",
                        List.of(run))
                .stream()
                .map(row -> row.text("n"))
                .toList();
    }

    private static List<String> numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(String::valueOf).toList();
    }

    private List<Fields> batch(int from) {
        List<Fields> batch = new ArrayList<>();
        for (int i = from; i < from + BATCH; i++) {
            batch.add(event("click", i));
        }
        return batch;
    }

    private Fields event(String type, int number) {
        return meta("\"n\": " + number).with("type", type);
    }

    private Fields meta(String members) {
        return Fields.of("type", "page_view").with("meta", "{\"run\": \"" + run + "\", " + members + "}");
    }
}
