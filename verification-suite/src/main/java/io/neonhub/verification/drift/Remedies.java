package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.drift.DriftComparison.Found;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What to do about a difference: SQL that makes the actual database what is expected, where it is plain. */
final class Remedies {
    private static final String BY_HAND = "Nothing plain mends this: write a migration that leads from what is there to what"
            + " is expected, and rehearse it.";

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
            case EXTRA -> "-- If it is meant to be there, write a migration that creates it. If not:\n" + drop(found.object());
            case CHANGED -> change(found);
        };
    }

    private String create(CatalogObject object) {
        if (object.name().kind() == Kind.COLUMN) {
            return alter(object.name(), "ADD COLUMN " + object.ddl());
        }
        if (object.ddl().isEmpty()) {
            return BY_HAND;
        }
        if (!object.ddl().contains("{columns}")) {
            return object.ddl() + ";";
        }
        return new TableDdl(expected, object).statements();
    }

    static String drop(CatalogObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case COLUMN -> alter(name, "DROP COLUMN " + quote(name.name()));
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION -> dropConstraint(object);
            case INDEX ->
                object.has("constraint")
                        ? dropConstraint(object)
                        : "DROP INDEX " + quote(name.schema()) + "." + quote(name.name()) + ";";
            case TRIGGER, POLICY, RULE ->
                "DROP " + name.kind().sql() + " " + quote(name.name()) + " ON " + name.table() + ";";
            case GRANT, COLUMN_GRANT -> "Take the rights back with REVOKE, or give them in a migration.";
            default ->
                name.kind().sql().isEmpty() ? BY_HAND : "DROP " + name.kind().sql() + " " + name.sql() + ";";
        };
    }

    private static String dropConstraint(CatalogObject object) {
        String owner = object.ddl().startsWith("ALTER DOMAIN") ? "DOMAIN" : "TABLE";
        return "ALTER " + owner + " " + object.name().table() + " DROP CONSTRAINT "
                + quote(object.name().name()) + ";";
    }

    private String change(Found found) {
        CatalogObject should = found.object();
        CatalogObject is = actual.find(found.name()).orElseThrow();
        String rename = renames.actualName(found.name()).map(name -> rename(name, should)).orElse("");
        List<Detail> rest = found.details().stream().filter(it -> !it.attribute().equals("name")).toList();
        if (rest.isEmpty()) {
            return rename;
        }
        return Stream.of(rename, alteration(should, is, rest))
                .filter(sql -> !sql.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String rename(ObjectName from, CatalogObject to) {
        String name = quote(to.name().name().replaceFirst("\\(.*", ""));
        return switch (from.kind()) {
            case COLUMN -> alter(from, "RENAME COLUMN " + quote(from.name()) + " TO " + name);
            case PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION ->
                "ALTER " + (to.ddl().startsWith("ALTER DOMAIN") ? "DOMAIN " : "TABLE ") + from.table()
                        + " RENAME CONSTRAINT " + quote(from.name()) + " TO " + name + ";";
            case TRIGGER, POLICY, RULE ->
                "ALTER " + from.kind().sql() + " " + quote(from.name()) + " ON " + from.table() + " RENAME TO " + name + ";";
            case SCHEMA -> "ALTER SCHEMA " + from.sql() + " RENAME TO " + quote(to.name().schema()) + ";";
            case INDEX, STATISTICS -> "ALTER " + from.kind().sql() + " " + quote(from.schema()) + "." + quote(from.name())
                    + " RENAME TO " + name + ";";
            default ->
                from.kind().sql().isEmpty()
                        ? BY_HAND
                        : "ALTER " + from.kind().sql() + " " + from.sql() + " RENAME TO " + name + ";";
        };
    }

    private String alteration(CatalogObject should, CatalogObject is, List<Detail> details) {
        Set<String> attributes = details.stream().map(Detail::attribute).collect(Collectors.toSet());
        if (attributes.equals(Set.of("comment"))) {
            return "Give it the comment that is expected, or none, with COMMENT ON " + should.name().kind().word().toUpperCase(java.util.Locale.ROOT) + ".";
        }
        return switch (should.name().kind()) {
            case COLUMN -> new ColumnRemedy(should, is).remedy(details).orElse(BY_HAND);
            case TABLE -> new TableRemedy(should).remedy(details).orElse(BY_HAND);
            case ENUM -> new EnumRemedy(should).remedy(details).orElse(BY_HAND);
            case FUNCTION, PROCEDURE -> routine(should, is, attributes);
            case VIEW, PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION, TRIGGER, POLICY, RULE, STATISTICS, MATERIALIZED_VIEW ->
                again(should, is, attributes);
            case INDEX -> attributes.equals(Set.of("validity"))
                    ? "REINDEX INDEX CONCURRENTLY " + quote(should.name().schema()) + "." + quote(should.name().name()) + ";"
                    : again(should, is, attributes);
            case SEQUENCE -> sequence(should, details);
            case EXTENSION -> "ALTER EXTENSION " + quote(should.name().name()) + " UPDATE TO '"
                    + should.attributes().getOrDefault("version", "") + "';";
            default -> BY_HAND;
        };
    }

    private static String routine(CatalogObject should, CatalogObject is, Set<String> attributes) {
        boolean other = attributes.contains("returns") || attributes.contains("arguments");
        return (other ? drop(is) + "\n" : "") + should.ddl() + ";";
    }

    private static String again(CatalogObject should, CatalogObject is, Set<String> attributes) {
        if (attributes.contains("enabled")) {
            String word = switch (should.attributes().getOrDefault("enabled", "")) {
                case "disabled" -> "DISABLE";
                case "always" -> "ENABLE ALWAYS";
                case "on replicas only" -> "ENABLE REPLICA";
                default -> "ENABLE";
            };
            return alter(should.name(), word + " " + should.name().kind().sql() + " " + quote(should.name().name()));
        }
        if (attributes.equals(Set.of("validated")) && !should.has("validated")) {
            return alter(should.name(), "VALIDATE CONSTRAINT " + quote(should.name().name()));
        }
        return should.ddl().isEmpty() ? BY_HAND : drop(is) + "\n" + should.ddl() + ";";
    }

    private static String sequence(CatalogObject should, List<Detail> details) {
        if (details.stream().anyMatch(it -> Set.of("owned by", "persistence", "comment").contains(it.attribute()))) {
            return BY_HAND;
        }
        return should.ddl().replaceFirst("^CREATE", "ALTER") + (should.has("cycle") ? "" : " NO CYCLE") + ";";
    }

    static String alter(ObjectName part, String action) {
        return "ALTER TABLE " + part.table() + " " + action + ";";
    }

    /** A table with all that belongs to it. */
    private record TableDdl(Inventory inventory, CatalogObject table) {
        String statements() {
            List<CatalogObject> content = inventory.contentOf(table.name());
            String columns = content.stream()
                    .filter(it -> it.name().kind() == Kind.COLUMN)
                    .sorted(Comparator.comparing(CatalogObject::position))
                    .map(it -> "\n  " + it.ddl())
                    .collect(Collectors.joining(","));
            String create = table.ddl().replace("{columns}", "(" + columns + "\n)");
            return Stream.of(
                            ownedSequences().map(it -> it.ddl()),
                            Stream.of(create),
                            content.stream()
                                    .filter(it -> it.name().kind() != Kind.COLUMN && !it.ddl().isEmpty())
                                    .sorted(Comparator.comparing(CatalogObject::name))
                                    .map(CatalogObject::ddl),
                            ownedSequences().map(it -> "ALTER SEQUENCE " + it.name().sql() + " OWNED BY "
                                    + it.attributes().get("owned by")),
                            security())
                    .flatMap(it -> it)
                    .map(sql -> sql + ";")
                    .collect(Collectors.joining("\n"));
        }

        private Stream<CatalogObject> ownedSequences() {
            return inventory.contentOf(new ObjectName(Kind.SCHEMA, table.name().schema(), "", "")).stream()
                    .filter(it -> it.name().kind() == Kind.SEQUENCE)
                    .filter(it -> it.origin()
                            .filter(column -> column.schema().equals(table.name().schema())
                                    && column.parent().equals(table.name().name()))
                            .isPresent());
        }

        private Stream<String> security() {
            String alter = "ALTER TABLE " + table.name().sql() + " ";
            return Stream.of(
                            table.has("row-level security") ? "ENABLE ROW LEVEL SECURITY" : "",
                            table.has("row-level security of the owner") ? "FORCE ROW LEVEL SECURITY" : "")
                    .filter(action -> !action.isEmpty())
                    .map(action -> alter + action);
        }
    }
}
