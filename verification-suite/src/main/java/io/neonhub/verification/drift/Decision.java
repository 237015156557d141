package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.drift.DriftComparison.Found;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What statements can't know: whether rows may be lost, or opened to others. */
record Decision(Found found) {
    private static final Set<Kind> HOLDERS = Set.of(Kind.TABLE, Kind.COLUMN, Kind.SCHEMA);

    static boolean holdsRows(Kind kind) {
        return HOLDERS.contains(kind);
    }

    /** Empty where there is nothing to decide. */
    Optional<String> reason() {
        return switch (found.change()) {
            case EXTRA -> reasonToKeep(found.object());
            case MISSING -> reasonToWait(found.object());
            case CHANGED -> found.details().stream().flatMap(this::reasonToLook).findFirst();
        };
    }

    private static Optional<String> reasonToKeep(CatalogObject extra) {
        if (extra.name().kind() == Kind.POLICY) {
            return Optional.of("it decides who sees which rows, and without it others do");
        }
        boolean loses = holdsRows(extra.name().kind()) && !extra.has("generated");
        return loses ? Optional.of("it may hold rows, and dropping it loses them") : Optional.empty();
    }

    private static Optional<String> reasonToWait(CatalogObject missing) {
        boolean needsValue = missing.name().kind() == Kind.COLUMN
                && !missing.attributes().getOrDefault("nullability", "NULL").equals("NULL")
                && Stream.of("default", "identity", "generated").noneMatch(missing::has);
        return needsValue
                ? Optional.of("it takes no NULL and has no default, so rows that are there need a value first")
                : Optional.empty();
    }

    private Stream<String> reasonToLook(Detail detail) {
        return switch (detail.attribute()) {
            case "type" ->
                found.name().kind() != Kind.COLUMN
                                || new TypeChange(detail.actual(), detail.expected()).keepsEveryValue()
                        ? Stream.empty()
                        : Stream.of("its values are converted from " + detail.actual() + " to " + detail.expected()
                                + ", which some may not survive unchanged");
            case "row-level security", "row-level security of the owner" ->
                detail.expected().isEmpty()
                        ? Stream.of("it keeps rows from somebody who then sees them")
                        : Stream.empty();
            default -> Stream.empty();
        };
    }
}
