package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.ColumnType;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import io.neonhub.verification.schema.prisma.Syntax.EnumBlock;
import io.neonhub.verification.schema.prisma.Syntax.FieldLine;
import java.util.List;
import java.util.Optional;

/** The column type that a field stands for. */
record ColumnTypes(Declarations declarations, Datasource datasource) {

    ColumnType of(FieldLine field) {
        ColumnType type = elementType(field);
        return field.type().list() ? type.asArray() : type;
    }

    private ColumnType elementType(FieldLine field) {
        if (field.type().unsupported().isPresent()) {
            return SqlTypeName.columnType(field.type().unsupported().get());
        }
        Optional<EnumBlock> enumBlock = declarations.enumBlock(field.type());
        if (enumBlock.isPresent()) {
            QualifiedName name = enumName(enumBlock.get());
            return new ColumnType(Optional.of(name.schema()), name.name(), false);
        }
        ScalarType scalar = scalar(field);
        return ColumnType.builtIn(
                nativeAttribute(field).map(it -> nativeType(scalar, it)).orElse(scalar.columnType()));
    }

    static QualifiedName enumName(EnumBlock block) {
        return Model.qualified(
                block.attributes().mappedName().orElse(block.name().text()), block.attributes());
    }

    static ScalarType scalar(FieldLine field) {
        String name = field.type().name().text();
        return ScalarType.named(name).orElseThrow(() -> new IllegalStateException(name + " is no scalar type"));
    }

    /** {@code @db.VarChar(255)}, if the datasource is named {@code db}. */
    private Optional<Attribute> nativeAttribute(FieldLine field) {
        return field.attributes().list().stream()
                .filter(it -> it.name().text().startsWith(prefix()))
                .findFirst();
    }

    private String nativeType(ScalarType scalar, Attribute attribute) {
        String name = attribute.name().text().substring(prefix().length());
        NativeType type = NativeType.named(name)
                .filter(it -> it.scalar() == scalar)
                .orElseThrow(() -> attribute
                        .name()
                        .at()
                        .error("'" + name + "' is no native type for " + scalar.prismaName() + ". Use one of: "
                                + NativeType.namesFor(scalar) + "."));
        return type.columnType(modifier(attribute));
    }

    private String prefix() {
        return datasource.name() + ".";
    }

    private static List<String> modifier(Attribute attribute) {
        return attribute.arguments().stream()
                .map(it -> number(attribute, it.value()))
                .toList();
    }

    private static String number(Attribute attribute, Value value) {
        if (value instanceof Value.Numeral number) {
            return number.digits();
        }
        throw value.at().error("expected a number in '" + attribute.name().text() + "', found " + value.shown() + ".");
    }
}
