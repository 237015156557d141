package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.drift.DriftComparison.Found;
import io.neonhub.verification.drift.Remedy.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a difference: SQL that makes the actual database what is expected, where it is plain. */
final class Remedies {
    private static final Remedy BY_HAND =
            Remedy.advice("No plain statement mends this: write a migration that leads from what is there to"
                    + " what is expected, and rehearse it.");

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

    Remedy remedy(Found found) {
        Remedy remedy = switch (found.change()) {
            case MISSING -> create(found.object());
            case EXTRA -> remove(found.object());
            case CHANGED -> change(found);
        };
        return remedy.statements().isEmpty()
                ? remedy
                : new Decision(found).reason().map(remedy::decidedBy).orElse(remedy);
    }

    private Remedy create(CatalogObject object) {
        List<Statement> statements = new Creation(expected).of(object);
        return statements.isEmpty() ? BY_HAND : new Remedy("", statements, "");
    }

    private static Remedy remove(CatalogObject object) {
        List<String> drop = drop(object);
        if (drop.isEmpty()) {
            return Remedy.advice("If it is meant to be there, write a migration that creates it. If not, drop it.");
        }
        return Remedy.statements(object.name().kind(), drop)
                .after(IF_NOT_MEANT
                        + (Decision.holdsRows(object.name().kind()) ? ", drop it with all that it holds:" : ":"));
    }

    /** None where there is no plain statement. */
    static List<String> drop(CatalogObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case COLUMN -> List.of(alter(name, "DROP COLUMN " + quote(name.name())));
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION -> List.of(dropConstraint(object));
            case INDEX ->
                List.of(object.has("constraint") ? dropConstraint(object) : "DROP INDEX " + name.inSchema() + ";");
            case STATISTICS -> List.of("DROP STATISTICS " + name.inSchema() + ";");
            case TRIGGER, POLICY, RULE ->
                List.of("DROP " + name.kind().sql() + " " + quote(name.name()) + " ON " + name.table() + ";");
            case GRANT, COLUMN_GRANT -> GrantRemedy.undo(object);
            case SCHEMA -> List.of("DROP SCHEMA " + name.sql() + " CASCADE;");
            default ->
                name.kind().sql().isEmpty()
                        ? List.of()
                        : List.of("DROP " + name.kind().sql() + " " + name.sql() + ";");
        };
    }

    private static String dropConstraint(CatalogObject object) {
        return alterOwner(object) + " DROP CONSTRAINT " + quote(object.name().name()) + ";";
    }

    private static String alterOwner(CatalogObject constraint) {
        return (constraint.ddl().startsWith("ALTER DOMAIN") ? "ALTER DOMAIN " : "ALTER TABLE ")
                + constraint.name().table();
    }

    private Remedy change(Found found) {
        CatalogObject should = found.object();
        CatalogObject is = actual.find(found.name()).orElseThrow();
        List<Detail> rest = found.details().stream()
                .filter(it -> !it.attribute().equals("name"))
                .toList();
        if (should.name().kind() == Kind.ENUM && EnumRemedy.takesAwayOrMoves(rest)) {
            return Remedy.advice(EnumRemedy.BY_HAND);
        }
        List<String> statements = new ArrayList<>();
        Optional<ObjectName> from = renames.actualName(found.name());
        if (from.isPresent()) {
            List<String> rename = rename(from.get(), should);
            if (rename.isEmpty()) {
                return BY_HAND;
            }
            statements.addAll(rename);
        }
        if (!rest.isEmpty()) {
            List<String> alteration = alteration(should, is, rest);
            if (alteration.isEmpty()) {
                return BY_HAND;
            }
            statements.addAll(alteration);
        }
        return Remedy.statements(should.name().kind(), statements);
    }

    private static List<String> rename(ObjectName from, CatalogObject to) {
        String name = quote(to.name().name().replaceFirst("\\(.*", ""));
        return switch (from.kind()) {
            case COLUMN -> List.of(alter(from, "RENAME COLUMN " + quote(from.name()) + " TO " + name));
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION ->
                List.of(alterOwner(to) + " RENAME CONSTRAINT " + quote(from.name()) + " TO " + name + ";");
            case TRIGGER, POLICY, RULE ->
                List.of("ALTER " + from.kind().sql() + " " + quote(from.name()) + " ON " + from.table() + " RENAME TO "
                        + name + ";");
            case SCHEMA ->
                List.of("ALTER SCHEMA " + from.sql() + " RENAME TO "
                        + quote(to.name().schema()) + ";");
            case INDEX, STATISTICS ->
                List.of("ALTER " + from.kind().sql() + " " + from.inSchema() + " RENAME TO " + name + ";");
            default ->
                from.kind().sql().isEmpty()
                        ? List.of()
                        : List.of("ALTER " + from.kind().sql() + " " + from.sql() + " RENAME TO " + name + ";");
        };
    }

    /** None where there is no plain statement. */
    private static List<String> alteration(CatalogObject should, CatalogObject is, List<Detail> details) {
        Set<String> attributes = details.stream().map(Detail::attribute).collect(Collectors.toSet());
        if (CommentRemedy.isFor(attributes)) {
            return CommentRemedy.of(should, attributes);
        }
        return switch (should.name().kind()) {
            case COLUMN -> new ColumnRemedy(should).remedy(details);
            case TABLE -> new TableRemedy(should, is).remedy(details);
            case ENUM -> new EnumRemedy(should).remedy(details);
            case GRANT, COLUMN_GRANT -> again(should, is);
            case FUNCTION, PROCEDURE -> routine(should, is, attributes);
            case EXTENSION ->
                List.of("ALTER EXTENSION " + quote(should.name().name()) + " UPDATE TO '"
                        + should.attributes().getOrDefault("version", "") + "';");
            case INDEX ->
                attributes.equals(Set.of("validity"))
                        ? List.of("REINDEX INDEX CONCURRENTLY " + should.name().inSchema() + ";")
                        : again(should, is);
            case TRIGGER, RULE -> attributes.equals(Set.of("enabled")) ? List.of(enable(should)) : again(should, is);
            case FOREIGN_KEY, CHECK ->
                attributes.equals(Set.of("validated")) && !should.has("validated")
                        ? List.of(alter(
                                should.name(),
                                "VALIDATE CONSTRAINT " + quote(should.name().name())))
                        : again(should, is);
            case SEQUENCE -> sequence(should, attributes);
            case MATERIALIZED_VIEW ->
                attributes.equals(Set.of("populated")) && !should.has("populated")
                        ? List.of("REFRESH MATERIALIZED VIEW " + should.name().sql() + ";")
                        : again(should, is);
            case VIEW, PRIMARY_KEY, EXCLUSION, POLICY, STATISTICS -> again(should, is);
            default -> List.of();
        };
    }

    private static List<String> routine(CatalogObject should, CatalogObject is, Set<String> attributes) {
        boolean other = attributes.contains("returns") || attributes.contains("arguments");
        return other ? again(should, is) : List.of(should.ddl() + ";");
    }

    private static List<String> again(CatalogObject should, CatalogObject is) {
        List<String> drop = drop(is);
        return should.ddl().isEmpty() || drop.isEmpty()
                ? List.of()
                : Stream.concat(drop.stream(), Stream.of(should.ddl() + ";")).toList();
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

    private static List<String> sequence(CatalogObject should, Set<String> attributes) {
        if (attributes.equals(Set.of("owned by"))) {
            return List.of("ALTER SEQUENCE " + should.name().sql() + " OWNED BY "
                    + should.attributes().getOrDefault("owned by", "NONE") + ";");
        }
        return attributes.contains("owned by") || attributes.contains("persistence")
                ? List.of()
                : List.of(
                        should.ddl().replaceFirst("^CREATE", "ALTER") + (should.has("cycle") ? "" : " NO CYCLE") + ";");
    }

    static String alter(ObjectName part, String action) {
        return "ALTER TABLE " + part.table() + " " + action + ";";
    }
}
