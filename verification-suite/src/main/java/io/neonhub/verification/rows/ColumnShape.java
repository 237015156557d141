package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.ArrayOf;
import io.neonhub.verification.rows.TypeShape.Domain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column.
 *
 * @param typeName for people
 * @param nullable whether the column itself admits NULL; its domain may still refuse it
 * @param columnDefault the expression that fills it when an INSERT leaves it out, an identity's sequence included
 * @param generated whether an INSERT must leave it out
 */
record ColumnShape(
        String name,
        String typeName,
        TypeShape type,
        boolean nullable,
        Optional<String> columnDefault,
        boolean generated) {

    /** Whether an INSERT that leaves the column out fails for that. */
    boolean required() {
        return !generated
                && columnDefault.isEmpty()
                && !becomesNull()
                && domains().stream().noneMatch(Domain::hasDefault);
    }

    /** Whether an INSERT that leaves the column out stores NULL. */
    boolean becomesNull() {
        return nullable
                && !generated
                && columnDefault.isEmpty()
                && domains().stream().noneMatch(domain -> domain.notNull() || domain.hasDefault());
    }

    /** Whether the database itself gives every row another value: a sequence or a random UUID. */
    boolean isCounted() {
        return columnDefault
                .filter(it -> it.contains("nextval(") || it.contains("uuid"))
                .isPresent();
    }

    /** Whether a sequence gives the values. */
    boolean isNumbered() {
        return columnDefault.filter(it -> it.contains("nextval(")).isPresent();
    }

    /** The column's domains and those of its elements: whatever refuses a value of this column by its type. */
    List<Domain> domainsWithin() {
        List<Domain> domains = new ArrayList<>();
        TypeShape current = type;
        while (true) {
            if (current instanceof Domain domain) {
                domains.add(domain);
                current = domain.base();
            } else if (current instanceof ArrayOf array) {
                current = array.element();
            } else {
                return domains;
            }
        }
    }

    /** The column's domain, the domain under that one, and so on. */
    List<Domain> domains() {
        List<Domain> domains = new ArrayList<>();
        TypeShape current = type;
        while (current instanceof Domain domain) {
            domains.add(domain);
            current = domain.base();
        }
        return domains;
    }
}
