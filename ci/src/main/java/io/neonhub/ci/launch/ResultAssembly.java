package io.neonhub.ci.launch;

import io.neonhub.ci.report.Check;
import io.neonhub.ci.report.Failure;
import io.neonhub.ci.report.MigrationStep;
import io.neonhub.ci.report.Status;
import io.neonhub.ci.report.Suite;
import io.neonhub.migration.MigrationFailedException;
import io.neonhub.verification.finding.Finding;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the run as a whole says: facts that hold for all suites are told once, whichever suite met them first. */
record ResultAssembly(Map<String, Outcome> outcomes, List<Map<String, String>> entries) {

    RunResult result(List<Suite> suites) {
        Optional<MigrationFailedException> unreplayable = diagnoses(Diagnosis.Unreplayable.class)
                .map(Diagnosis.Unreplayable::failure)
                .findFirst();
        List<Suite> told =
                unreplayable.map(failure -> withMigrations(failure, suites)).orElse(suites);
        return new RunResult(
                told,
                entries.stream()
                        .flatMap(entry -> Entries.target(entry).stream())
                        .findFirst(),
                unreplayable.map(ResultAssembly::untilFailure).orElseGet(this::published),
                entries.stream()
                        .flatMap(entry -> Entries.replayedOn(entry).stream())
                        .findFirst(),
                entries.stream()
                        .flatMap(entry -> Entries.prisma(entry).stream())
                        .findFirst(),
                entries.stream().flatMap(entry -> Entries.drift(entry).stream()).toList(),
                entries.stream()
                        .flatMap(entry -> Entries.figure(entry).stream())
                        .toList(),
                failure());
    }

    private static List<Suite> withMigrations(MigrationFailedException failure, List<Suite> suites) {
        Finding finding = Finding.stop(
                "Migrations",
                Failure.messageOf(failure),
                "Mend it so that it runs on an empty database. If it was deployed anywhere, its checksum changes with it:"
                        + " decide first how the history there is repaired.");
        Check replay = new Check(
                "replay on an empty database", Status.FAILED, Duration.ZERO, Optional.empty(), List.of(finding));
        return Stream.concat(
                        Stream.of(new Suite("Migrations", Duration.ZERO, List.of(replay))),
                        suites.stream().filter(suite -> !suite.name().equals("Migrations")))
                .toList();
    }

    private static List<MigrationStep> untilFailure(MigrationFailedException failure) {
        Stream<MigrationStep> applied =
                failure.applied().stream().map(done -> MigrationStep.applied(done.name(), done.duration()));
        MigrationStep failed = MigrationStep.failed(failure.migration().name(), Failure.messageOf(failure));
        return Stream.concat(applied, Stream.of(failed)).toList();
    }

    private List<MigrationStep> published() {
        Map<String, MigrationStep> byName = new LinkedHashMap<>();
        entries.stream()
                .flatMap(entry -> Entries.migration(entry).stream())
                .forEach(step -> byName.merge(step.name(), step, MigrationStep::and));
        return List.copyOf(byName.values());
    }

    /** Misuse before environment: it is the caller's to mend, and often the reason of the rest. */
    private Optional<Failure> failure() {
        return Stream.of(Failure.Kind.values())
                .flatMap(kind -> diagnoses(Diagnosis.Unusable.class)
                        .map(Diagnosis.Unusable::failure)
                        .filter(failure -> failure.kind() == kind))
                .findFirst();
    }

    private <D extends Diagnosis> Stream<D> diagnoses(Class<D> type) {
        return outcomes.values().stream()
                .flatMap(outcome -> outcome.failure().stream())
                .map(thrown -> Diagnosis.of(thrown, "", ""))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
