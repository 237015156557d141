package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import java.util.Optional;

/** Gives an object the comment that it should have, or none. */
final class CommentRemedy {
    private CommentRemedy() {}

    /** Nothing for kinds that have no plain name. */
    static Optional<String> of(CatalogObject object) {
        String comment = object.attributes().get("comment");
        String value = comment == null ? "NULL" : "'" + comment.replace("'", "''") + "'";
        ObjectName name = object.name();
        return subject(object).map(it -> "COMMENT ON " + name.kind().sql() + " " + it + " IS " + value + ";");
    }

    private static Optional<String> subject(CatalogObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case COLUMN -> Optional.of(name.table() + "." + quote(name.name()));
            case INDEX -> object.has("constraint") ? Optional.empty() : Optional.of(name.inSchema());
            case STATISTICS -> Optional.of(name.inSchema());
            case TRIGGER, POLICY, RULE, PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION ->
                object.ddl().startsWith("ALTER DOMAIN")
                        ? Optional.empty()
                        : Optional.of(quote(name.name()) + " ON " + name.table());
            default -> name.kind().sql().isEmpty() ? Optional.empty() : Optional.of(name.sql());
        };
    }
}
