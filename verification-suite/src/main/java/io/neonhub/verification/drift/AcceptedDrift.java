package io.neonhub.verification.drift;

import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.finding.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences that somebody has looked at and accepted: the lines {@code drift [KIND] OBJECT CHANGE …} of the reviewed
 * file. A line that fits objects of several kinds accepts none of them. Immutable.
 */
public final class AcceptedDrift {
    private final AcceptedFile file;
    private final List<AcceptedDifference> lines;

    private AcceptedDrift(AcceptedFile file, List<AcceptedDifference> lines) {
        this.file = file;
        this.lines = List.copyOf(lines);
    }

    /**
     * Those that a file names.
     *
     * @throws io.neonhub.failure.UsageException if a line names no object, no change, or no kind where it should
     */
    public static AcceptedDrift of(AcceptedFile file) {
        return new AcceptedDrift(
                file,
                file.entries(AcceptedDifference.KIND).stream()
                        .map(entry -> AcceptedDifference.of(file, entry))
                        .toList());
    }

    /** Whether nothing is. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Differences of a database from the migrations, of which the accepted ones are advice. */
    public List<Difference> judge(List<Difference> differences) {
        Function<Difference, Optional<String>> why = whys(differences, Subject::of);
        return differences.stream()
                .map(it -> why.apply(it).map(it::accepted).orElse(it))
                .toList();
    }

    /** Differences of a database from schema.prisma, of which the accepted ones are advice. */
    public List<Finding> judgeDeclared(List<Finding> findings) {
        Function<Finding, Optional<String>> why = whys(findings, Subject::of);
        return findings.stream()
                .map(it -> why.apply(it)
                        .map(reason -> Finding.advice(it.subject(), it.problem(), Difference.nothingToDo(reason)))
                        .orElse(it))
                .toList();
    }

    private <T> Function<T, Optional<String>> whys(List<T> all, Function<T, Subject> subject) {
        List<AcceptedDifference> clear = lines.stream()
                .filter(line -> kinds(line, all.stream().map(subject)).size() < 2)
                .toList();
        return one -> clear.stream()
                .filter(line -> line.fits(subject.apply(one)))
                .findFirst()
                .map(line -> "was accepted " + line.entry().why());
    }

    private static Set<String> kinds(AcceptedDifference line, Stream<Subject> subjects) {
        return subjects.filter(line::fits).map(it -> it.kind().word()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A warning for each line that matches nothing any more, or too much.
     *
     * @param differences from the migrations
     * @param declared what differs from schema.prisma, in the replayed database and in the live one
     */
    public List<Finding> unmatched(List<Difference> differences, List<Finding> declared) {
        List<Subject> migrations = differences.stream().map(Subject::of).toList();
        List<Subject> schema = declared.stream().map(Subject::of).toList();
        return lines.stream()
                .flatMap(line -> complaint(line, migrations, schema).stream())
                .toList();
    }

    private Optional<Finding> complaint(AcceptedDifference line, List<Subject> migrations, List<Subject> schema) {
        Set<String> ofMigrations = kinds(line, migrations.stream());
        Set<String> ofSchema = kinds(line, schema.stream());
        String accepted = "is accepted as " + line.word() + " in " + file.place(line.entry());
        if (ofMigrations.isEmpty() && ofSchema.isEmpty()) {
            return Optional.of(Finding.warning(
                    line.object(),
                    accepted + ", and is not " + line.word() + " any more",
                    "Remove the line, or correct the name in it."));
        }
        return Stream.of(ofMigrations, ofSchema)
                .filter(kinds -> kinds.size() > 1)
                .findFirst()
                .map(kinds -> Finding.warning(
                        line.object(),
                        accepted + ", which fits more than one: " + String.join(", ", kinds),
                        "Write the kind in front of the name, in a line for each that may stay."));
    }
}
