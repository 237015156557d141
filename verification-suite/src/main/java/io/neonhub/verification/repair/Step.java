package io.neonhub.verification.repair;

import io.neonhub.verification.drift.Change;
import io.neonhub.verification.drift.Difference;
import io.neonhub.verification.drift.Kind;
import io.neonhub.verification.drift.Remedy;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One statement on the way from one schema to another.
 *
 * @param kind of what it creates, changes or drops
 */
public record Step(Difference difference, Kind kind, String sql) {

    /** What is too much goes first, the last made before the others; the rest comes in the order in which it is made. */
    private static final Comparator<Step> ORDER =
            Comparator.comparing(Step::isRemoval).reversed().thenComparing(Step::byKind);

    /**
     * All statements that the differences have, in an order that mostly works: what refers to what isn't known here, see
     * {@link WorkableOrder}.
     */
    public static List<Step> of(List<Difference> differences) {
        return differences.stream().flatMap(Step::of).sorted(ORDER).toList();
    }

    private static Stream<Step> of(Difference difference) {
        return difference.remedy().statements().stream()
                .map(statement -> new Step(difference, statement.kind(), inATransaction(statement)));
    }

    /** Where other statements stand beside it, the slower way that lets others write is not open. */
    private static String inATransaction(Remedy.Statement statement) {
        return statement.sql().replaceFirst("^REINDEX INDEX CONCURRENTLY ", "REINDEX INDEX ");
    }

    private static int byKind(Step one, Step other) {
        return one.isRemoval() ? other.kind.compareTo(one.kind) : one.kind.compareTo(other.kind);
    }

    boolean isRemoval() {
        return difference.change() == Change.EXTRA;
    }

    /** Whether somebody has to look before it is run. */
    boolean needsDecision() {
        return !difference.remedy().decision().isEmpty();
    }

    @Override
    public String toString() {
        return sql;
    }
}
