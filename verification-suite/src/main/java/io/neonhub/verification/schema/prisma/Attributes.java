package io.neonhub.verification.schema.prisma;

import io.neonhub.verification.schema.prisma.Syntax.Attribute;
import java.util.List;
import java.util.Optional;

/** The attributes of a field, a value or a block, in the order they are written. */
record Attributes(List<Attribute> list) {

    Optional<Attribute> find(String name) {
        return all(name).stream().findFirst();
    }

    List<Attribute> all(String name) {
        return list.stream().filter(it -> it.name().text().equals(name)).toList();
    }

    boolean has(String name) {
        return find(name).isPresent();
    }

    /** The physical name that {@code @map("…")} or {@code @@map("…")} gives. */
    Optional<String> mappedName() {
        return find("map").flatMap(it -> it.mainArgument("name")).map(Value::text);
    }

    /** The schema that {@code @@schema("…")} gives. */
    Optional<String> schema() {
        return find("schema").flatMap(it -> it.mainArgument("map")).map(Value::text);
    }
}
