package io.neonhub.verification.drift;

import io.neonhub.verification.schema.SqlExpression;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether an attribute of two objects is the same, for all that it means. */
final class SameText {
    /** Since PostgreSQL 17; GRANT ALL gives it where there is one. */
    private static final String MAINTAIN = "MAINTAIN";

    /** Everybody had it in the schema public until PostgreSQL 14. */
    private static final String CREATE = "CREATE";

    private static final ObjectName PUBLIC = new ObjectName(Kind.GRANT, "public", "", "PUBLIC");

    private final boolean otherMajor;
    private final Renames renames;
    private final Set<ObjectName> retyped = new HashSet<>();

    SameText(Inventory expected, Inventory actual, Renames renames) {
        this.otherMajor = expected.major() != actual.major();
        this.renames = renames;
        for (CatalogObject column : expected.objects()) {
            if (column.name().kind() == Kind.COLUMN
                    && actual.find(column.name())
                            .filter(it -> !value(it, "type").equals(value(column, "type")))
                            .isPresent()) {
                retyped.add(new ObjectName(
                        Kind.TABLE, column.name().schema(), "", column.name().parent()));
            }
        }
    }

    boolean same(CatalogObject expected, CatalogObject actual, String attribute) {
        String should = value(expected, attribute);
        String is = value(actual, attribute);
        return should.equals(is)
                || should.equals(renames.undoneIn(is))
                || (isOfRetypedTable(expected.name()) && isExpression(attribute) && means(should, is))
                || (otherMajor && sameOnOtherMajor(expected.name(), attribute, should, is));
    }

    /** The server writes the casts of an expression anew when a column gets another type. */
    private boolean isOfRetypedTable(ObjectName name) {
        return retyped.contains(new ObjectName(Kind.TABLE, name.schema(), "", name.parent()));
    }

    private static boolean isExpression(String attribute) {
        return Set.of("default", "expression", "predicate", "using", "check", "columns")
                .contains(attribute);
    }

    private static boolean sameOnOtherMajor(ObjectName name, String attribute, String should, String is) {
        return switch (name.kind()) {
            case EXTENSION -> attribute.equals("version"); // each major ships its own
            case GRANT -> without(MAINTAIN, should, is) || (name.equals(PUBLIC) && without(CREATE, should, is));
            default -> means(should, is);
        };
    }

    private static boolean without(String privilege, String should, String is) {
        return without(privilege, should).equals(without(privilege, is));
    }

    private static String without(String privilege, String privileges) {
        return Arrays.stream(privileges.split(", "))
                .filter(it -> !it.startsWith(privilege))
                .collect(Collectors.joining(", "));
    }

    private static boolean means(String should, String is) {
        return new SqlExpression(should).means(new SqlExpression(is));
    }

    private static String value(CatalogObject object, String attribute) {
        return object.attributes().getOrDefault(attribute, "");
    }
}
