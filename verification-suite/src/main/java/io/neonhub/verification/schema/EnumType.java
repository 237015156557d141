package io.neonhub.verification.schema;

import java.util.List;

/** An enum type; its values in their sort order. */
public record EnumType(QualifiedName name, List<String> values) {
    public EnumType {
        values = List.copyOf(values);
    }
}
