package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Argument;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value in an attribute or a setting. */
sealed interface Value {
    Position at();

    /** For messages: as it could be written. */
    String shown();

    /** Text in double quotes, its escapes resolved. */
    record Text(String value, Position at) implements Value {
        @Override
        public String shown() {
            return "the string \"" + value + "\"";
        }
    }

    /** A number as written. */
    record Numeral(String digits, Position at) implements Value {
        @Override
        public String shown() {
            return "'" + digits + "'";
        }
    }

    /** A bare word: {@code true}, an enum's value, a field, an action. */
    record Word(String word, Position at) implements Value {
        @Override
        public String shown() {
            return "'" + word + "'";
        }
    }

    /** {@code name(…)}: a function, or a field of an index with its options. */
    record Call(String name, List<Argument> arguments, Position at) implements Value {
        @Override
        public String shown() {
            return "'" + name + "(…)'";
        }

        Optional<Value> argument(String key) {
            return arguments.stream()
                    .filter(it -> it.name().filter(key::equals).isPresent())
                    .map(Argument::value)
                    .findFirst();
        }
    }

    /** {@code […]}. */
    record Items(List<Value> values, Position at) implements Value {
        @Override
        public String shown() {
            return values.stream().map(Value::shown).collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** The value of a string; misuse if it is something else. */
    default String text() {
        if (this instanceof Text text) {
            return text.value();
        }
        throw at().error("expected a string in double quotes, found " + shown() + ".");
    }

    /** The text of a bare word; misuse if it is something else. */
    default String word() {
        if (this instanceof Word word) {
            return word.word;
        }
        throw at().error("expected a name, found " + shown() + ".");
    }

    /** The values of a list; a single value counts as a list of one, as Prisma has it. */
    default List<Value> items() {
        return this instanceof Items items ? items.values() : List.of(this);
    }
}
