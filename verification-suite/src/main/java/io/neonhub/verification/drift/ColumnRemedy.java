package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.drift.Difference.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a column the type, the nullability and the default that it should have. */
record ColumnRemedy(CatalogObject should) {

    /** Empty where an attribute differs that ALTER TABLE can't simply set. */
    List<String> remedy(List<Detail> details) {
        List<String> statements = new ArrayList<>();
        for (Detail detail : details) {
            Optional<String> action = action(detail);
            if (action.isEmpty()) {
                return List.of();
            }
            statements.add(Remedies.alter(
                    should.name(), "ALTER COLUMN " + quote(should.name().name()) + " " + action.get()));
        }
        return statements;
    }

    private Optional<String> action(Detail detail) {
        String value = detail.expected();
        return Optional.ofNullable(
                switch (detail.attribute()) {
                    case "type", "collation" -> type();
                    case "nullability" -> value.equals("NULL") ? "DROP NOT NULL" : "SET NOT NULL";
                    case "default" -> value.isEmpty() ? "DROP DEFAULT" : "SET DEFAULT " + value;
                    case "storage" -> value.isEmpty() ? null : "SET STORAGE " + value;
                    case "compression" -> "SET COMPRESSION " + (value.isEmpty() ? "default" : value);
                    case "statistics" -> "SET STATISTICS " + (value.isEmpty() ? "-1" : value);
                    case "identity" -> value.isEmpty() ? "DROP IDENTITY" : identity(detail);
                    case "generated" -> value.isEmpty() ? "DROP EXPRESSION" : null;
                    default -> null;
                });
    }

    /**
     * Text comes from every type as by an assignment, which refuses what is too long; a cast would cut it off. To other
     * types there often is no assignment.
     */
    private String type() {
        String type = should.attributes().getOrDefault("type", "");
        String collation = should.attributes().get("collation");
        return "TYPE " + type + (collation == null ? "" : " COLLATE " + collation)
                + (TypeChange.isText(type)
                        ? ""
                        : " USING " + quote(should.name().name()) + "::" + type);
    }

    private static String identity(Detail detail) {
        String generation = detail.expected().startsWith("ALWAYS") ? "ALWAYS" : "BY DEFAULT";
        int options = detail.expected().indexOf(" START ");
        return detail.actual().isEmpty()
                ? "ADD GENERATED " + generation + " AS IDENTITY"
                : "SET GENERATED " + generation
                        + detail.expected()
                                .substring(options)
                                .replaceAll(" (START|INCREMENT|MINVALUE|MAXVALUE|CACHE|CYCLE)", " SET $1")
                        + (detail.expected().endsWith(" CYCLE") ? "" : " SET NO CYCLE");
    }
}
