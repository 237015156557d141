package io.neonhub.verification.rows;

import io.neonhub.verification.schema.QualifiedName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a table demands of a new row.
 *
 * @param references those with the fewest columns first: what they fix, the wider ones take over
 */
record TableShape(QualifiedName name, List<ColumnShape> columns, List<Rule> rules, List<Reference> references) {
    TableShape {
        columns = List.copyOf(columns);
        rules = List.copyOf(rules);
        references = List.copyOf(references);
    }

    Optional<ColumnShape> column(String column) {
        return columns.stream().filter(it -> it.name().equals(column)).findFirst();
    }

    /** Whether the column is NULL where nobody gives it a value. */
    boolean becomesNull(String column) {
        return column(column).filter(ColumnShape::becomesNull).isPresent();
    }

    Optional<Rule> rule(String rule) {
        return rules.stream().filter(it -> it.name().equals(rule)).findFirst();
    }

    /** Whether some rule demands that the column's values differ from row to row. */
    boolean distinct(String column) {
        return rules.stream()
                .anyMatch(
                        rule -> rule.kind() != Rule.Kind.CHECK && rule.columns().contains(column));
    }

    /** The definitions of the CHECKs that read the column, those of its domains among them. */
    List<String> checks(ColumnShape column) {
        return Stream.concat(
                        rules.stream()
                                .filter(rule -> rule.kind() == Rule.Kind.CHECK)
                                .filter(rule -> rule.columns().contains(column.name()))
                                .map(Rule::definition),
                        column.domainsWithin().stream().flatMap(domain -> domain.checks().stream()))
                .toList();
    }
}
