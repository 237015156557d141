package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a table the properties that it should have. */
record TableRemedy(CatalogObject should) {

    /** Nothing where one differs that ALTER TABLE can't simply set. */
    Optional<String> remedy(List<Detail> details) {
        List<String> statements = new ArrayList<>();
        for (Detail detail : details) {
            Optional<String> action = action(detail);
            if (action.isEmpty()) {
                return Optional.empty();
            }
            statements.add("ALTER TABLE " + should.name().sql() + " " + action.get() + ";");
        }
        return Optional.of(String.join("\n", statements));
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
                    default -> null;
                });
    }

    private static String storage(Detail detail) {
        return detail.expected().isEmpty()
                ? "RESET (" + detail.actual().replaceAll("=[^,]*", "") + ")"
                : "SET (" + detail.expected() + ")";
    }
}
