package io.neonhub.verification;

import static io.neonhub.verification.Need.COMMITS;
import static io.neonhub.verification.Need.ONE_SESSION;
import static io.neonhub.verification.Need.SEVERAL_SESSIONS;
import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.junit.RolledBack;
import io.neonhub.verification.finding.Finding;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;

/**
 * Success criterion "agent jobs are queued and processed": the table serves as a job queue. Workers claim with {@code FOR
 * UPDATE SKIP LOCKED} in the order of creation. Every check marks its jobs with its name and claims no others.
 */
@Contract("classpath:io/neonhub/verification/agent-jobs.prisma")
@DisplayName("Agent jobs")
public class AgentJobs extends BehaviouralSuite {
    private static final String MODEL = "AgentJob";
    private static final int JOBS = 60;
    private static final int WORKERS = 6;
    private static final String DIFFICULT_JSON = """
            {"text": "Größe “x” \\\\ \\n \\u0041 東京 🚀", "": {"a\\"b": [null, true, [], {}]},
             "big": 12345678901234567890.123456789, "small": -1.5e-30, "null": null}""";

    private String check = "";

    @BeforeEach
    void nameCheck(TestInfo test) {
        check = test.getTestMethod().orElseThrow().getName();
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a job that is enqueued is queued as of now, without output, error and metrics")
    void enqueue(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));

        Fields stored = queue.jobs()
                .insert(queue.job(1).only("agent", "input"), "status", "output", "error", "metrics", "createdAt");

        Fields expected = Fields.of("agent", "content").with("status", "queued");
        Expect.equal(queue.jobs(), expected.withNull("output").withNull("error").withNull("metrics"), stored);
        Expect.isNow(queue.jobs(), "createdAt", stored.only("id"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("jobs are claimed in the order of their creation, those of one moment in the order of their ids")
    void claimOrder(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));
        queue.jobs()
                .insertAll(List.of(
                        queue.job(3).with("createdAt", "2030-01-01T00:00:00.002"),
                        queue.job(2).with("createdAt", "2030-01-01T00:00:00.001"),
                        queue.job(3).with("createdAt", "2030-01-01T00:00:00.002"),
                        queue.job(1).with("createdAt", "2030-01-01T00:00:00.000")));
        queue.renumber();

        List<String> claimed = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> claimed.addAll(queue.claim()));

        Expect.list(queue.jobs(), List.of("1", "2", "3", "4"), claimed, "the jobs in the order of their claims");
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("a worker passes over a job that another one is claiming, without waiting")
    void skipLocked(DataSource database) throws SQLException {
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            JobQueue queue = committed(models(first), 2);

            List<String> claimed = new ArrayList<>(queue.claim());
            claimed.addAll(queue(models(second)).claim());

            Expect.list(queue.jobs(), numbers(2), claimed, "the jobs that two workers claimed at the same time");
        }
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("6 workers at the same time claim each of 60 jobs exactly once")
    void concurrentClaims(DataSource database) throws Exception {
        try (Connection connection = database.getConnection()) {
            JobQueue queue = committed(models(connection), JOBS);

            List<String> claimed =
                    Workers.run(database, numbers(WORKERS), (session, worker) -> claimAll(session)).stream()
                            .flatMap(List::stream)
                            .sorted(Comparator.comparing(Integer::valueOf))
                            .toList();

            if (!claimed.equals(numbers(JOBS))) {
                // Which jobs they are is chance.
                throw Expect.failure(
                        queue.jobs().name().toString(),
                        "gives some jobs to several workers, or to none",
                        Expect.lookFor(queue.jobs(), "changes a status, or makes a claim wait or fail"));
            }
        }
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("the job of a worker that dies before its claim commits is claimed by another one")
    void deathBeforeCommit(DataSource database) throws SQLException {
        try (Connection worker = database.getConnection();
                Connection other = database.getConnection()) {
            Models observer = models(other);
            JobQueue queue = committed(observer, 1);
            Models dying = models(worker);
            queue(dying).claim();

            observer.kill(dying);

            Expect.list(queue.jobs(), numbers(1), queue.claim(), "the jobs that are claimed after their worker died");
        }
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("the job of a worker that dies after its claim stays running")
    void deathAfterCommit(DataSource database) throws SQLException {
        try (Connection worker = database.getConnection();
                Connection other = database.getConnection()) {
            Models observer = models(other);
            JobQueue queue = committed(observer, 1);
            Models dying = models(worker);
            queue(dying).claim();
            dying.commit(MODEL);

            observer.kill(dying);

            Expect.list(queue.jobs(), List.of(), queue.claim(), "the jobs that are claimed after their worker died");
            Expect.list(queue.jobs(), List.of("running"), queue.statuses(), "the statuses of the jobs of dead workers");
        }
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a job that succeeds keeps its output and metrics")
    void success(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));
        Fields result = Fields.of("status", "success")
                .with("output", "{\"draft\": \"Hello\", \"tokens\": [1, 2, 3]}")
                .with("metrics", "{\"durationMs\": 1234, \"cost\": 0.0021}");

        Fields id = finished(queue, 1, result);

        Expect.row(queue.jobs(), id, result.withNull("error"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a job that fails keeps its error and metrics")
    void error(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));
        Fields result = Fields.of("status", "error")
                .with("error", "TimeoutError: no answer after 30 s\n    at callModel (agent.ts:12)")
                .with("metrics", "{\"durationMs\": 30000}");

        Fields id = finished(queue, 1, result);

        Expect.row(queue.jobs(), id, result.withNull("output"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a job that is finished is neither claimed nor finished again")
    void terminal(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));
        for (String end : List.of("success", "error")) {
            Fields id = finished(queue, 1, Fields.of("status", end));

            Expect.list(
                    queue.jobs(), List.of(), queue.claim(), "the jobs that are claimed after the last one's " + end);
            int changed = queue.finish(id, Fields.of("status", "success").with("output", "{}"));
            Expect.count(queue.jobs(), 0, changed, "finishing a finished job changed");
        }
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("input, output and metrics survive as the JSON they are")
    void json(@RolledBack Connection connection) throws SQLException {
        JobQueue queue = queue(models(connection));
        Fields job = queue.job(1)
                .with("input", DIFFICULT_JSON)
                .with("output", DIFFICULT_JSON)
                .with("metrics", DIFFICULT_JSON);

        Fields id = queue.jobs().insert(job).only("id");

        Expect.row(queue.jobs(), id, job);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("the next job is found through an index on status or creation time")
    void index(@RolledBack Connection connection, TestReporter reporter) throws SQLException {
        JobQueue queue = queue(models(connection));
        ModelTable jobs = queue.jobs();
        List<String> useful = List.of(jobs.column("status"), jobs.column("createdAt"));

        if (!Collections.disjoint(queue.leadingColumnsOfPlan(), useful)) {
            return;
        }
        String problem = "has no index through which a worker finds its next job";
        if (declaresIndexOn(useful, jobs)) {
            throw Expect.failure(
                    jobs.name().toString(),
                    problem,
                    "CREATE INDEX ON " + jobs.name().sql() + " (" + quote(useful.get(0)) + ", " + quote(useful.get(1))
                            + ");");
        }
        FindingReport.publish(
                reporter,
                Finding.advice(
                        jobs.name().toString(),
                        problem,
                        "Add @@index([status, createdAt]) to model AgentJob and migrate."));
    }

    private boolean declaresIndexOn(List<String> columns, ModelTable jobs) {
        return declared().schema().table(jobs.name()).stream()
                .flatMap(table -> table.indexes().stream())
                .anyMatch(index -> columns.contains(index.parts().get(0).column()));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("what the table lacks as a queue is advice")
    void capabilities(@RolledBack Connection connection, TestReporter reporter) throws SQLException {
        QueueCapability.absentIn(queue(models(connection)).jobs())
                .forEach(finding -> FindingReport.publish(reporter, finding));
    }

    private JobQueue queue(Models models) {
        return new JobQueue(models.table(MODEL), check);
    }

    /** A queue of jobs, numbered from 0, that every session sees. */
    private JobQueue committed(Models models, int count) throws SQLException {
        JobQueue queue = queue(models);
        queue.jobs()
                .insertAll(IntStream.range(0, count)
                        .mapToObj(i -> queue.job(i).with("createdAt", String.format("2030-01-01T00:00:%02d", i)))
                        .toList());
        models.commit(MODEL);
        return queue;
    }

    /** One job per transaction until none is left; with an end for a queue that never empties. */
    private List<String> claimAll(Connection session) throws SQLException {
        Models models = models(session);
        List<String> all = new ArrayList<>();
        List<String> claimed = queue(models).claim();
        while (!claimed.isEmpty() && all.size() <= JOBS) {
            models.commit(MODEL);
            all.addAll(claimed);
            claimed = queue(models).claim();
        }
        return all;
    }

    /** Enqueues, claims and finishes a job. */
    private static Fields finished(JobQueue queue, int number, Fields result) {
        Fields id = queue.enqueue(number);
        Expect.list(queue.jobs(), List.of(String.valueOf(number)), queue.claim(), "the jobs that are claimed");
        Expect.count(
                queue.jobs(),
                1,
                queue.finish(id, result),
                "the step from running to " + result.text("status") + " changed");
        return id;
    }

    private static List<String> numbers(int count) {
        return IntStream.range(0, count).mapToObj(String::valueOf).toList();
    }
}
