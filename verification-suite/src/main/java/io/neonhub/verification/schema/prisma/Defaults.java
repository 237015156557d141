package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.ColumnDefault;
import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.SqlExpression;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.Optional;

/** What {@code @default(…)} leaves in the database. */
record Defaults(Declarations declarations) {

    ColumnDefault of(FieldLine field, ColumnType type) {
        return field.attributes()
                .find("default")
                .flatMap(it -> it.mainArgument("value"))
                .map(value -> value instanceof Value.Call call ? function(call) : literal(field, type, value))
                .orElse(new ColumnDefault.None());
    }

    /** Every function but three is the client's: cuid(), uuid(), nanoid(), ulid() and those to come. */
    private static ColumnDefault function(Value.Call call) {
        return switch (call.name()) {
            case "now" -> new ColumnDefault.Now();
            case "autoincrement" -> new ColumnDefault.Sequence();
            // Without an argument: some default of the database, whatever it is.
            case "dbgenerated" ->
                call.arguments().isEmpty()
                        ? new ColumnDefault.Expression("")
                        : new SqlExpression(call.arguments().get(0).value().text()).asDefault();
            default -> new ColumnDefault.None();
        };
    }

    private ColumnDefault literal(FieldLine field, ColumnType type, Value value) {
        if (field.type().unsupported().isPresent()) {
            throw value.at()
                    .error("a default of an unsupported type is written as dbgenerated(\"…\"), found " + value.shown()
                            + ".");
        }
        Literals literals = literals(field, type);
        if (!field.type().list()) {
            return new ColumnDefault.Literal(literals.of(value));
        }
        return new ColumnDefault.Literal(
                ArrayLiteral.of(value.items().stream().map(literals::of).toList()));
    }

    private Literals literals(FieldLine field, ColumnType type) {
        Optional<EnumBlock> enumBlock = declarations.enumBlock(field.type());
        return enumBlock.isPresent()
                ? Literals.ofEnum(enumBlock.get())
                : Literals.ofScalar(ColumnTypes.scalar(field), type);
    }
}
