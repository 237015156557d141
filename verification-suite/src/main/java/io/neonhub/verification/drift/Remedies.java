package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.drift.DriftComparison.Found;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a difference: SQL that makes the actual database what is expected, where it is plain. */
final class Remedies {
    private static final String BY_HAND =
            "No plain statement mends this: write a migration that leads from what is there to"
                    + " what is expected, and rehearse it.";

    private static final String IF_NOT_MEANT =
            "-- If it is meant to be there, write a migration that creates it. If not";

    private final Inventory expected;
    private final Inventory actual;
    private final Renames renames;

    Remedies(Inventory expected, Inventory actual, Renames renames) {
        this.expected = expected;
        this.actual = actual;
        this.renames = renames;
    }

    String remedy(Found found) {
        return switch (found.change()) {
            case MISSING -> create(found.object());
            case EXTRA -> remove(found.object());
            case CHANGED -> change(found);
        };
    }

    private String create(CatalogObject object) {
        String statements = new Creation(expected).of(object);
        return statements.isEmpty() ? BY_HAND : statements;
    }

    private static String remove(CatalogObject object) {
        String drop = drop(object);
        if (drop.equals(BY_HAND)) {
            return "If it is meant to be there, write a migration that creates it. If not, drop it.";
        }
        boolean holds = Set.of(Kind.TABLE, Kind.COLUMN, Kind.SCHEMA)
                .contains(object.name().kind());
        return IF_NOT_MEANT + (holds ? ", drop it with all that it holds:\n" : ":\n") + drop;
    }

    static String drop(CatalogObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case COLUMN -> alter(name, "DROP COLUMN " + quote(name.name()));
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION -> dropConstraint(object);
            case INDEX -> object.has("constraint") ? dropConstraint(object) : "DROP INDEX " + name.inSchema() + ";";
            case STATISTICS -> "DROP STATISTICS " + name.inSchema() + ";";
            case TRIGGER, POLICY, RULE ->
                "DROP " + name.kind().sql() + " " + quote(name.name()) + " ON " + name.table() + ";";
            case GRANT, COLUMN_GRANT -> GrantRemedy.undo(object);
            case SCHEMA -> "DROP SCHEMA " + name.sql() + " CASCADE;";
            default ->
                name.kind().sql().isEmpty() ? BY_HAND : "DROP " + name.kind().sql() + " " + name.sql() + ";";
        };
    }

    private static String dropConstraint(CatalogObject object) {
        return alterOwner(object) + " DROP CONSTRAINT " + quote(object.name().name()) + ";";
    }

    private static String alterOwner(CatalogObject constraint) {
        return (constraint.ddl().startsWith("ALTER DOMAIN") ? "ALTER DOMAIN " : "ALTER TABLE ")
                + constraint.name().table();
    }

    private String change(Found found) {
        CatalogObject should = found.object();
        CatalogObject is = actual.find(found.name()).orElseThrow();
        List<Detail> rest = found.details().stream()
                .filter(it -> !it.attribute().equals("name"))
                .toList();
        return Stream.of(
                        renames.actualName(found.name())
                                .map(from -> rename(from, should))
                                .orElse(""),
                        rest.isEmpty() ? "" : alteration(should, is, rest))
                .filter(sql -> !sql.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String rename(ObjectName from, CatalogObject to) {
        String name = quote(to.name().name().replaceFirst("\\(.*", ""));
        return switch (from.kind()) {
            case COLUMN -> alter(from, "RENAME COLUMN " + quote(from.name()) + " TO " + name);
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION ->
                alterOwner(to) + " RENAME CONSTRAINT " + quote(from.name()) + " TO " + name + ";";
            case TRIGGER, POLICY, RULE ->
                "ALTER " + from.kind().sql() + " " + quote(from.name()) + " ON " + from.table() + " RENAME TO " + name
                        + ";";
            case SCHEMA ->
                "ALTER SCHEMA " + from.sql() + " RENAME TO " + quote(to.name().schema()) + ";";
            case INDEX, STATISTICS -> "ALTER " + from.kind().sql() + " " + from.inSchema() + " RENAME TO " + name + ";";
            default ->
                from.kind().sql().isEmpty()
                        ? BY_HAND
                        : "ALTER " + from.kind().sql() + " " + from.sql() + " RENAME TO " + name + ";";
        };
    }

    private static String alteration(CatalogObject should, CatalogObject is, List<Detail> details) {
        Set<String> attributes = details.stream().map(Detail::attribute).collect(Collectors.toSet());
        if (attributes.equals(Set.of("comment"))) {
            return CommentRemedy.of(should).orElse(BY_HAND);
        }
        return switch (should.name().kind()) {
            case COLUMN -> new ColumnRemedy(should, is).remedy(details).orElse(BY_HAND);
            case TABLE -> new TableRemedy(should, is).remedy(details).orElse(BY_HAND);
            case ENUM -> new EnumRemedy(should).remedy(details).orElse(BY_HAND);
            case GRANT, COLUMN_GRANT -> GrantRemedy.undo(is) + "\n" + should.ddl() + ";";
            case FUNCTION, PROCEDURE -> routine(should, is, attributes);
            case EXTENSION ->
                "ALTER EXTENSION " + quote(should.name().name()) + " UPDATE TO '"
                        + should.attributes().getOrDefault("version", "") + "';";
            case INDEX ->
                attributes.equals(Set.of("validity"))
                        ? "REINDEX INDEX CONCURRENTLY " + should.name().inSchema() + ";"
                        : again(should, is);
            case TRIGGER, RULE -> attributes.equals(Set.of("enabled")) ? enable(should) : again(should, is);
            case FOREIGN_KEY, CHECK ->
                attributes.equals(Set.of("validated")) && !should.has("validated")
                        ? alter(
                                should.name(),
                                "VALIDATE CONSTRAINT " + quote(should.name().name()))
                        : again(should, is);
            case SEQUENCE -> sequence(should, attributes);
            case VIEW, PRIMARY_KEY, EXCLUSION, POLICY, STATISTICS, MATERIALIZED_VIEW -> again(should, is);
            default -> BY_HAND;
        };
    }

    private static String routine(CatalogObject should, CatalogObject is, Set<String> attributes) {
        boolean other = attributes.contains("returns") || attributes.contains("arguments");
        return (other ? drop(is) + "\n" : "") + should.ddl() + ";";
    }

    private static String again(CatalogObject should, CatalogObject is) {
        return should.ddl().isEmpty() ? BY_HAND : drop(is) + "\n" + should.ddl() + ";";
    }

    private static String enable(CatalogObject should) {
        String word = switch (should.attributes().getOrDefault("enabled", "")) {
            case "disabled" -> "DISABLE ";
            case "always" -> "ENABLE ALWAYS ";
            case "on replicas only" -> "ENABLE REPLICA ";
            default -> "ENABLE ";
        };
        return alter(
                should.name(),
                word + should.name().kind().sql() + " " + quote(should.name().name()));
    }

    private static String sequence(CatalogObject should, Set<String> attributes) {
        if (attributes.equals(Set.of("owned by"))) {
            return "ALTER SEQUENCE " + should.name().sql() + " OWNED BY "
                    + should.attributes().getOrDefault("owned by", "NONE") + ";";
        }
        return attributes.contains("owned by") || attributes.contains("persistence")
                ? BY_HAND
                : should.ddl().replaceFirst("^CREATE", "ALTER") + (should.has("cycle") ? "" : " NO CYCLE") + ";";
    }

    static String alter(ObjectName part, String action) {
        return "ALTER TABLE " + part.table() + " " + action + ";";
    }
}
