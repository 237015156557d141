package io.neonhub.verification.repair;

import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.ObjectName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of a migration that takes drift back, from what its rehearsal has shown. */
public record FixDrift(List<Difference> differences, Rehearsal rehearsal) {

    /** How the rehearsal ended, in a sentence or two. */
    public String outcome() {
        if (!rehearsal.uncopied().isEmpty()) {
            return "Not rehearsed in full: the scratch server could not copy " + names(rehearsal.uncopied()) + ".";
        }
        if (rehearsal.remaining().isEmpty()) {
            return "Rehearsed on a copy of the live schema, without its rows: the drift is gone afterwards.";
        }
        return "Rehearsed on a copy of the live schema, without its rows: what is left afterwards is "
                + names(rehearsal.remaining()) + "."
                + (rehearsal.leadsBack()
                        ? " With the statements below that somebody has to decide about, nothing is left."
                        : "");
    }

    /** Whether it may lie in the migrations directory, which all databases of a project run. */
    public String onOthers() {
        return rehearsal
                .obstacle()
                .map(obstacle -> "On a database without this drift it does not run unnoticed: " + obstacle
                        + ". Mark it as applied there: prisma migrate resolve --applied.")
                .orElse("On a database without this drift it changes nothing; that was rehearsed, too.");
    }

    /** What stands in {@code migration.sql}. */
    public String sql() {
        return Stream.of(
                        Stream.of(
                                Comment.of("fix_drift: makes the live database what the migrations build. Proposed, and"
                                        + " applied to nothing.\n" + outcome() + "\n" + onOthers())),
                        statements(),
                        decisions(),
                        refused(),
                        byHand())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private Stream<String> statements() {
        Stream.Builder<String> parts = Stream.builder();
        List<Step> steps = rehearsal.migration().done();
        for (int i = 0; i < steps.size(); i++) {
            String subject = subject(steps.get(i).difference());
            boolean again = i > 0 && subject.equals(subject(steps.get(i - 1).difference()));
            parts.add((again ? "" : Comment.of(subject) + "\n")
                    + rehearsal.statements().get(i));
        }
        return parts.build();
    }

    private Stream<String> decisions() {
        Map<Difference, List<Step>> steps = Stream.concat(
                        rehearsal.decided().done().stream(), rehearsal.decided().refused().keySet().stream())
                .collect(Collectors.groupingBy(Step::difference, LinkedHashMap::new, Collectors.toList()));
        return steps.entrySet().stream()
                .map(entry -> Comment.of(decision(entry.getKey()))
                        + "\n"
                        + Comment.of(entry.getValue().stream().map(Step::sql).collect(Collectors.joining("\n"))));
    }

    private static String decision(Difference difference) {
        String reason = difference.remedy().decision();
        return reason.isEmpty()
                ? "AFTER THE DECISIONS ABOVE " + subject(difference)
                : "DECIDE " + subject(difference) + ": " + reason + ".";
    }

    private Stream<String> refused() {
        return rehearsal.migration().refused().entrySet().stream()
                .filter(entry -> !rehearsal.decided().done().contains(entry.getKey()))
                .map(entry -> Comment.of("REFUSED in the rehearsal, "
                                + subject(entry.getKey().difference()) + ": " + entry.getValue() + ".")
                        + "\n"
                        + Comment.of(entry.getKey().sql()));
    }

    private Stream<String> byHand() {
        return differences.stream()
                .filter(it -> it.remedy().statements().isEmpty())
                .map(it ->
                        Comment.of("WRITE " + subject(it) + ": " + it.remedy().advice()));
    }

    private static String subject(Difference difference) {
        return difference.object().withKind() + " ("
                + difference.change().name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String names(Collection<ObjectName> objects) {
        return objects.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }
}
