package io.neonhub.verification.drift;

import static io.neonhub.verification.schema.QualifiedName.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gives an object the comments that it should have, or none. */
final class CommentRemedy {
    private static final String OWN = "comment";

    /** A constraint and the index behind it have one each. */
    private static final String OF_INDEX = "comment of its index";

    /** Of a composite type, all in one text, which is no statement. */
    private static final String OF_ATTRIBUTES = "comments of its attributes";

    private CommentRemedy() {}

    /** Whether nothing but comments differs. */
    static boolean isFor(Set<String> attributes) {
        return Set.of(OWN, OF_INDEX, OF_ATTRIBUTES).containsAll(attributes);
    }

    /** None for kinds that have no plain name. */
    static List<String> of(CatalogObject object, Set<String> attributes) {
        if (attributes.contains(OF_ATTRIBUTES)) {
            return List.of();
        }
        Stream<String> own = attributes.contains(OWN)
                ? subject(object).map(it -> comment(it, object.attributes().get(OWN))).stream()
                : Stream.empty();
        Stream<String> ofIndex = attributes.contains(OF_INDEX)
                ? Stream.of(comment(
                        "INDEX " + object.name().inSchema(), object.attributes().get(OF_INDEX)))
                : Stream.empty();
        return Stream.concat(own, ofIndex).toList();
    }

    private static String comment(String subject, @Nullable String text) {
        return "COMMENT ON " + subject + " IS " + (text == null ? "NULL" : "'" + text.replace("'", "''") + "'") + ";";
    }

    private static Optional<String> subject(CatalogObject object) {
        ObjectName name = object.name();
        String kind = name.kind().sql() + " ";
        return switch (name.kind()) {
            case COLUMN -> Optional.of(kind + name.table() + "." + quote(name.name()));
            case INDEX ->
                Optional.of(
                        object.has("constraint")
                                ? "CONSTRAINT " + quote(name.name()) + " ON " + name.table()
                                : kind + name.inSchema());
            case STATISTICS -> Optional.of(kind + name.inSchema());
            case TRIGGER, POLICY, RULE, PRIMARY_KEY, FOREIGN_KEY, CHECK, EXCLUSION ->
                object.ddl().startsWith("ALTER DOMAIN")
                        ? Optional.empty()
                        : Optional.of(kind + quote(name.name()) + " ON " + name.table());
            default -> name.kind().sql().isEmpty() ? Optional.empty() : Optional.of(kind + name.sql());
        };
    }
}
