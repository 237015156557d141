package io.neonhub.verification.rows;

import io.neonhub.verification.rows.TypeShape.ArrayOf;
import io.neonhub.verification.rows.TypeShape.Domain;
import io.neonhub.verification.rows.TypeShape.Enumeration;
import io.neonhub.verification.rows.TypeShape.MultirangeOf;
import io.neonhub.verification.rows.TypeShape.RangeOf;
import io.neonhub.verification.rows.TypeShape.Scalar;
import io.neonhub.verification.rows.TypeShape.Unknown;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Values to try for a column, in the text form of its type, the most probable first. Not all of them are valid: the
 * server decides.
 *
 * @param distinct whether the value must differ from those of other rows
 */
record Samples(String column, Hints hints, boolean distinct) {
    private static final int UNLIMITED = Integer.MAX_VALUE;
    private static final int VARIETY = 5;
    private static final int FRESH = 10;
    private static final int ENOUGH_CHARACTERS = 10;

    static List<String> of(TableShape table, ColumnShape column) {
        Hints hints = Hints.in(table.checks(column));
        return new Samples(column.name(), hints, table.distinct(column.name())).of(column.type());
    }

    /** Whether the type has so many values that two random ones are never the same. */
    static boolean isPlentiful(TypeShape type) {
        return type instanceof Scalar scalar
                && switch (scalar.name().name()) {
                    case "varchar", "bpchar" -> scalar.modifier() < 0 || scalar.modifier() - 4 >= ENOUGH_CHARACTERS;
                    case "uuid", "bytea", "int8", "jsonb", "text", "citext" -> true;
                    default -> false;
                };
    }

    private List<String> of(TypeShape type) {
        if (type instanceof Scalar scalar) {
            return scalar(scalar);
        } else if (type instanceof Enumeration enumeration) {
            return enumeration.labels();
        } else if (type instanceof Domain domain) {
            return of(domain.base());
        } else if (type instanceof ArrayOf array) {
            return arrays(of(array.element()));
        } else if (type instanceof RangeOf range) {
            return ranges(of(range.subtype()));
        } else if (type instanceof MultirangeOf multirange) {
            return ranges(of(multirange.subtype())).stream()
                    .map(range -> range.equals("empty") ? "{}" : "{" + range + "}")
                    .toList();
        }
        assert type instanceof Unknown;
        return List.of();
    }

    private List<String> scalar(Scalar type) {
        int modifier = type.modifier();
        return switch (type.name().name()) {
            case "varchar", "bpchar" -> text(modifier < 0 ? UNLIMITED : modifier - 4);
            case "name" -> text(63);
            case "char" -> text(1);
            case "int2" -> number(NumberSamples.integer(15));
            case "int4" -> number(NumberSamples.integer(31));
            case "int8" -> number(NumberSamples.integer(63));
            case "oid", "xid", "cid", "xid8" ->
                number(NumberSamples.integer(31)).stream()
                        .filter(it -> !it.startsWith("-"))
                        .toList();
            case "numeric" -> number(NumberSamples.numeric(modifier));
            case "money" -> number(NumberSamples.numeric((17 << 16 | 2) + 4));
            case "float4", "float8" -> number(NumberSamples.numeric((15 << 16 | 2) + 4));
            case "bool" -> List.of("true", "false");
            case "date", "timestamp", "timestamptz" -> TimeSamples.dates(hints, distinct);
            case "time", "timetz" -> TimeSamples.times(distinct);
            case "interval" -> TimeSamples.intervals(distinct);
            case "json", "jsonb" -> json();
            case "bit" -> fresh(() -> Fresh.bits(Math.max(modifier, 1)), "0".repeat(Math.max(modifier, 1)));
            case "varbit" -> fresh(() -> Fresh.bits(modifier < 0 ? 32 : modifier), "", "1");
            case "vector", "halfvec" -> modifier < 0 ? List.of("[1]") : List.of("[" + "1,".repeat(modifier - 1) + "1]");
            default -> type.category() == 'S' ? text(UNLIMITED) : other(type);
        };
    }

    private List<String> other(Scalar type) {
        List<String> samples = OtherSamples.of(type, column);
        return samples.isEmpty()
                ? samples
                : Stream.concat(samples.stream(), hints.words().stream()).toList();
    }

    private List<String> text(int limit) {
        return new TextSamples(column, limit).all(hints);
    }

    private List<String> number(NumberSamples numbers) {
        return numbers.all(hints, distinct);
    }

    private List<String> json() {
        List<String> samples = new ArrayList<>(List.of("{}", "[]", "[{}]", "\"x\"", "1", "true", "null"));
        samples.add(distinct ? 0 : samples.size(), "{\"" + column + "\": \"" + Fresh.text(16) + "\"}");
        for (String word : hints.words()) {
            samples.addAll(List.of("{\"" + word + "\": \"x\"}", "{\"" + word + "\": 1}", "{\"" + word + "\": {}}"));
        }
        return samples;
    }

    static List<String> fresh(Supplier<String> supplier, String... plain) {
        return Stream.concat(IntStream.range(0, FRESH).mapToObj(i -> supplier.get()), Stream.of(plain))
                .toList();
    }

    private List<String> arrays(List<String> elements) {
        List<String> quoted = elements.stream().map(Samples::quote).toList();
        List<String> samples = new ArrayList<>();
        for (int size = 0; size <= Math.min(VARIETY, quoted.size()); size++) {
            samples.add("{" + String.join(",", quoted.subList(0, size)) + "}");
        }
        quoted.forEach(element -> samples.add("{" + element + "}"));
        if (distinct && !quoted.isEmpty()) {
            samples.add(0, "{" + quoted.get(0) + "}");
        }
        return samples.stream().distinct().toList();
    }

    private List<String> ranges(List<String> bounds) {
        List<String> samples = new ArrayList<>(List.of("empty"));
        for (String bound : bounds) {
            samples.add("[" + quote(bound) + "," + quote(bound) + "]");
            samples.add("[" + quote(bound) + ",)");
        }
        if (distinct) {
            samples.add(samples.remove(0));
        }
        return samples;
    }

    private static String quote(String element) {
        return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
