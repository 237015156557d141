package io.neonhub.verification.schema.pull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A block of schema.prisma, whose fields stand in columns as {@code prisma format} aligns them. Not thread-safe. */
final class Block {
    private final String head;
    private final List<List<String>> fields = new ArrayList<>();
    private final List<String> attributes = new ArrayList<>();

    /** @param head {@code model users} */
    Block(String head) {
        this.head = head;
    }

    void field(String name, String type, List<String> fieldAttributes) {
        fields.add(List.of(name, type, String.join(" ", fieldAttributes)));
    }

    /** An {@code @@…}, below the fields. */
    void attribute(String text) {
        attributes.add(text);
    }

    @Override
    public String toString() {
        int names = width(0);
        int types = width(1);
        Stream<String> lines = fields.stream()
                .map(it -> ("  " + padded(it.get(0), names) + " " + padded(it.get(1), types) + " " + it.get(2))
                        .stripTrailing());
        Stream<String> below = attributes.stream().map(it -> "  " + it);
        return Stream.of(
                        Stream.of(head + " {"),
                        lines,
                        attributes.isEmpty() ? Stream.<String>empty() : Stream.of(""),
                        below,
                        Stream.of("}"))
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
    }

    private int width(int column) {
        return fields.stream().mapToInt(it -> it.get(column).length()).max().orElse(0);
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
