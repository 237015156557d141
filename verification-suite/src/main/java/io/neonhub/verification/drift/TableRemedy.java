package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives a table the properties that it should have. */
record TableRemedy(CatalogObject should, CatalogObject is) {

    private static final Set<String> PLACE = Set.of("partition of", "partition bound");

    /** Empty where one differs that ALTER TABLE can't simply set. */
    List<String> remedy(List<Detail> details) {
        List<String> statements = new ArrayList<>();
        if (details.stream().anyMatch(it -> PLACE.contains(it.attribute()))) {
            statements.addAll(partition());
        }
        for (Detail detail :
                details.stream().filter(it -> !PLACE.contains(it.attribute())).toList()) {
            Optional<String> action =
                    action(detail).map(it -> "ALTER TABLE " + should.name().sql() + " " + it + ";");
            if (action.isEmpty()) {
                return List.of();
            }
            statements.add(action.get());
        }
        return statements;
    }

    private List<String> partition() {
        String detach = is.has("partition of")
                ? "ALTER TABLE " + is.attributes().get("partition of") + " DETACH PARTITION "
                        + should.name().sql() + ";"
                : "";
        return Stream.of(detach, attach(should)).filter(sql -> !sql.isEmpty()).toList();
    }

    /** Nothing for a table that is no partition. */
    static String attach(CatalogObject table) {
        return table.has("partition of")
                ? "ALTER TABLE " + table.attributes().get("partition of") + " ATTACH PARTITION "
                        + table.name().sql() + " " + table.attributes().get("partition bound") + ";"
                : "";
    }

    private static Optional<String> action(Detail detail) {
        boolean wanted = !detail.expected().isEmpty();
        return Optional.ofNullable(
                switch (detail.attribute()) {
                    case "persistence" -> wanted ? "SET UNLOGGED" : "SET LOGGED";
                    case "row-level security" -> wanted ? "ENABLE ROW LEVEL SECURITY" : "DISABLE ROW LEVEL SECURITY";
                    case "row-level security of the owner" ->
                        wanted ? "FORCE ROW LEVEL SECURITY" : "NO FORCE ROW LEVEL SECURITY";
                    case "replica identity" ->
                        detail.expected().equals("an index")
                                ? null
                                : "REPLICA IDENTITY " + (wanted ? detail.expected() : "DEFAULT");
                    case "storage parameters" -> storage(detail);
                    case "inherits" ->
                        wanted == detail.actual().isEmpty()
                                ? (wanted ? "INHERIT " + detail.expected() : "NO INHERIT " + detail.actual())
                                : null;
                    default -> null;
                });
    }

    private static String storage(Detail detail) {
        return detail.expected().isEmpty()
                ? "RESET (" + detail.actual().replaceAll("=[^,]*", "") + ")"
                : "SET (" + detail.expected() + ")";
    }
}
