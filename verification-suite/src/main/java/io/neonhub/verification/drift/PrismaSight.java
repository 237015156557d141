package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.drift.DriftComparison.Found;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code prisma migrate diff} sees: a part of tables, their keys and indexes, and enums; nothing else. */
final class PrismaSight {
    /** Per kind the attributes in which a change is seen; a kind that isn't here is never seen. */
    private static final Map<Kind, Set<String>> SEEN = Map.of(
            Kind.TABLE, Set.of("name", "partition of"),
            Kind.COLUMN, Set.of("name", "type", "nullability", "default", "generated", "identity"),
            Kind.PRIMARY_KEY, Set.of("name", "columns"),
            Kind.INDEX, Set.of("name", "uniqueness", "method", "columns", "order", "include", "predicate"),
            Kind.FOREIGN_KEY, Set.of("name", "columns", "references", "on delete", "on update"),
            Kind.ENUM, Set.of("name", "values"));

    private PrismaSight() {}

    static boolean sees(Found found, Set<String> schemas) {
        if (!schemas.contains(found.name().schema())) {
            return false;
        }
        Set<String> seen = SEEN.getOrDefault(found.name().kind(), Set.of());
        return found.change() == Change.CHANGED
                ? found.details().stream().anyMatch(detail -> seen.contains(detail.attribute()) && isSeen(detail))
                : !seen.isEmpty() && !isPassedOver(found.object());
    }

    private static boolean isSeen(Detail detail) {
        return switch (detail.attribute()) {
            // It takes all spellings of the present time for one.
            case "default" -> !(isNow(detail.expected()) && isNow(detail.actual()));
            // An identity is one, whatever its sequence does; a partition is no table.
            case "identity", "partition of" ->
                detail.expected().isEmpty() != detail.actual().isEmpty();
            case "values" -> !sorted(detail.expected()).equals(sorted(detail.actual()));
            default -> true;
        };
    }

    private static List<String> sorted(String values) {
        return Arrays.stream(values.split(", ")).sorted().toList();
    }

    private static boolean isNow(String text) {
        return text.equals("now()") || text.equals("CURRENT_TIMESTAMP");
    }

    /** schema.prisma can't express indexes on expressions or on a part of the rows, nor single partitions. */
    private static boolean isPassedOver(CatalogObject object) {
        return object.has("predicate")
                || object.has("partition of")
                || (object.name().kind() == Kind.INDEX
                        && object.attributes().getOrDefault("columns", "").contains("("));
    }
}
