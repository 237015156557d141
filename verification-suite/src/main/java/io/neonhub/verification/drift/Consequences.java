package io.neonhub.verification.drift;

import io.neonhub.verification.drift.DriftComparison.Found;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What need not be told, since it follows from a difference that is. */
final class Consequences {
    private final Map<ObjectName, Found> all;
    private final Set<Place> gone = new HashSet<>();

    Consequences(Map<ObjectName, Found> all) {
        this.all = all;
        all.values().stream()
                .filter(found -> found.change() != Change.CHANGED)
                .forEach(found -> gone.add(new Place(
                        found.change(), found.name().schema(), found.name().name())));
    }

    /** Where things are; the place of a schema has no name. */
    private record Place(Change change, String schema, String name) {}

    boolean include(Found found) {
        return found.change() == Change.CHANGED
                ? follows(found)
                : isInside(found.name(), found.change()) || hasOrigin(found);
    }

    private boolean isInside(ObjectName name, Change change) {
        boolean ofSchema = name.kind() != Kind.SCHEMA && gone.contains(new Place(change, name.schema(), ""));
        return ofSchema || (!name.parent().isEmpty() && gone.contains(new Place(change, name.schema(), name.parent())));
    }

    private boolean hasOrigin(Found found) {
        return found.object()
                .origin()
                .filter(origin -> isInside(origin, found.change())
                        || change(origin).filter(found.change()::equals).isPresent())
                .isPresent();
    }

    private Optional<Change> change(ObjectName name) {
        return Optional.ofNullable(all.get(name)).map(Found::change);
    }

    /** The same became of what it has this from, or of the table that has that. */
    private boolean follows(Found found) {
        return found.object().origin().stream()
                .flatMap(origin -> Stream.of(
                        origin,
                        new ObjectName(Kind.TABLE, origin.schema(), "", origin.parent()),
                        new ObjectName(Kind.FOREIGN_TABLE, origin.schema(), "", origin.parent())))
                .anyMatch(cause -> sameDetails(found, Optional.ofNullable(all.get(cause))));
    }

    private static boolean sameDetails(Found found, Optional<Found> other) {
        return other.filter(it -> it.details().containsAll(found.details())).isPresent();
    }
}
