package io.neonhub.verification;

import io.neonhub.verification.schema.Index;
import io.neonhub.verification.schema.PrimaryKey;
import io.neonhub.verification.schema.PrismaSchema;
import io.neonhub.verification.schema.PrismaSchema.Field;
import io.neonhub.verification.schema.PrismaSchema.Model;
import io.neonhub.verification.schema.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs a suite only where the declared schema has everything that its {@link Contract} lists. */
final class ContractCondition implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<String> absent = AnnotationSupport.findAnnotation(context.getRequiredTestClass(), Contract.class)
                .map(contract -> DeclaredSchemaExtension.read(contract.value(), context))
                .flatMap(contract -> firstAbsent(contract, DeclaredSchemaExtension.declared(context)));
        return absent.map(ConditionEvaluationResult::disabled)
                .orElseGet(() -> ConditionEvaluationResult.enabled("schema.prisma has what the suite uses"));
    }

    /** The first thing that the contract lists and the declared schema lacks, as a sentence. */
    static Optional<String> firstAbsent(PrismaSchema contract, PrismaSchema declared) {
        return contract.models().stream()
                .flatMap(model -> declared.model(model.name())
                        .map(actual -> absent(contract, model, declared, actual))
                        .orElseGet(() -> Stream.of("schema.prisma has no model " + model.name())))
                .findFirst();
    }

    private static Stream<String> absent(PrismaSchema contract, Model model, PrismaSchema declared, Model actual) {
        Stream<String> fields = model.fields().stream()
                .flatMap(field -> absent(field, actual)
                        .or(() -> otherType(
                                field, columnType(contract, model, field), actual, columnType(declared, actual, field)))
                        .stream());
        Stream<String> uniques = uniques(contract, model).stream()
                .filter(needed -> uniques(declared, actual).stream().noneMatch(needed::containsAll))
                .map(unique -> "model " + model.name() + " has no @unique on " + String.join(", ", unique))
                .sorted();
        return Stream.concat(fields, uniques);
    }

    private static Optional<String> absent(Field needed, Model model) {
        Optional<Field> field = model.field(needed.name());
        if (field.isEmpty()) {
            return Optional.of("model " + model.name() + " has no field " + needed.name());
        }
        Field actual = field.get();
        boolean fits = actual.type().equals(needed.type())
                && actual.list() == needed.list()
                && (actual.optional() || !needed.optional());
        return fits
                ? Optional.empty()
                : Optional.of("model " + model.name() + " has " + needed.name() + " of type " + type(actual)
                        + ", the suite needs " + type(needed));
    }

    private static Optional<String> otherType(Field field, String needed, Model model, String actual) {
        return fits(needed, actual)
                ? Optional.empty()
                : Optional.of("model " + model.name() + " has " + field.name() + " as " + actual + ", the suite needs "
                        + needed);
    }

    /** Whether a column of the second type takes and gives every value that the suite writes to the first one. */
    private static boolean fits(String needed, String actual) {
        return switch (needed) {
            case "text" -> Set.of("text", "citext", "character varying").contains(actual);
            case "timestamp(3) without time zone" -> actual.matches("timestamp(\\([3-6]\\))? with(out)? time zone");
            default -> actual.equals(needed);
        };
    }

    /** By the name that the field has in this model. */
    private static String columnType(PrismaSchema schema, Model model, Field field) {
        return model.field(field.name())
                .flatMap(it -> schema.schema().table(model.table()).flatMap(table -> table.column(it.column())))
                .map(column -> column.type().toString())
                .orElse("no column");
    }

    private static String type(Field field) {
        return field.type() + (field.list() ? "[]" : field.optional() ? "?" : "");
    }

    /** The fields of the primary key and of every unique index that holds for all rows. */
    private static Set<Set<String>> uniques(PrismaSchema schema, Model model) {
        Function<Collection<String>, Set<String>> fields = columns -> model.fields().stream()
                .filter(field -> columns.contains(field.column()))
                .map(Field::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return schema.schema().table(model.table()).stream()
                .flatMap(table -> Stream.concat(table.primaryKey().map(PrimaryKey::columns).stream(), indexes(table)))
                .map(fields)
                .filter(unique -> !unique.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> indexes(Table table) {
        return table.indexes().stream()
                .filter(index -> index.unique() && index.predicate().isEmpty())
                .filter(index -> index.parts().stream().noneMatch(Index.Part::expression))
                .map(index -> index.parts().stream().map(Index.Part::column).toList());
    }
}
