package io.neonhub.verification.schema.prisma;

import java.util.List;
import java.util.Optional;

/** The syntax tree of schema.prisma: what is written, not yet what it means. */
sealed interface Syntax {

    /** A name and where it stands. */
    record Name(String text, Position at) implements Syntax {}

    /** One block of a file. */
    sealed interface Block extends Syntax {
        Name name();
    }

    /** {@code datasource} or {@code generator}. */
    record ConfigurationBlock(String keyword, Name name, List<Setting> settings) implements Block {
        Optional<Value> setting(String key) {
            return settings.stream()
                    .filter(it -> it.key().equals(key))
                    .map(Setting::value)
                    .findFirst();
        }
    }

    /** {@code key = value}. */
    record Setting(String key, Value value) implements Syntax {}

    /** A model, or what is written like one: a view, a composite type. */
    record ModelBlock(String keyword, Name name, List<FieldLine> fields, Attributes attributes) implements Block {
        boolean isType() {
            return keyword.equals("type");
        }

        boolean isView() {
            return keyword.equals("view");
        }

        Optional<FieldLine> field(String field) {
            return fields.stream().filter(it -> it.name().text().equals(field)).findFirst();
        }
    }

    /** An enum with its values. */
    record EnumBlock(Name name, List<EnumLine> values, Attributes attributes) implements Block {}

    /** A field of a model. */
    record FieldLine(Name name, TypeReference type, Attributes attributes) implements Syntax {}

    /** A value of an enum. */
    record EnumLine(Name name, Attributes attributes) implements Syntax {}

    /**
     * The type of a field.
     *
     * @param name as written: {@code String}, {@code User}, {@code Unsupported}
     * @param unsupported the SQL type of {@code Unsupported("…")}
     */
    record TypeReference(Name name, Optional<String> unsupported, boolean list, boolean optional) implements Syntax {}

    /**
     * {@code @name(…)} or {@code @@name(…)}.
     *
     * @param name with dots, without {@code @}: {@code db.VarChar}
     */
    record Attribute(Name name, List<Argument> arguments) implements Syntax {

        Optional<Value> argument(String key) {
            return arguments.stream()
                    .filter(it -> it.name().filter(key::equals).isPresent())
                    .map(Argument::value)
                    .findFirst();
        }

        /** The argument of that name, or else the first that has no name. */
        Optional<Value> mainArgument(String key) {
            return argument(key)
                    .or(() -> arguments.stream()
                            .filter(it -> it.name().isEmpty())
                            .map(Argument::value)
                            .findFirst());
        }

        /** A string argument. */
        Optional<String> text(String key) {
            return argument(key).map(Value::text);
        }
    }

    /** An argument of an attribute or a call, with a name or without. */
    record Argument(Optional<String> name, Value value) implements Syntax {}
}
