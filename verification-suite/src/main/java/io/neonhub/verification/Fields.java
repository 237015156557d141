package io.neonhub.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Fields of a model with their values as text; a field that is NULL is left out. */
record Fields(Map<String, String> values) {
    static final Fields NONE = new Fields(Map.of());

    Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Fields of(String field, Object value) {
        return NONE.with(field, value);
    }

    Fields with(String field, Object value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(field, value.toString());
        return new Fields(more);
    }

    /** These, with those of the others added or put in their place. */
    Fields with(Fields others) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Fields(more);
    }

    /** Only these fields. */
    Fields only(Set<String> names) {
        Map<String, String> fewer = new LinkedHashMap<>(values);
        fewer.keySet().retainAll(names);
        return new Fields(fewer);
    }

    Optional<String> value(String field) {
        return Optional.ofNullable(values.get(field));
    }

    /** The text of a field that can't be NULL. */
    String text(String field) {
        return value(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + values));
    }

    Set<String> names() {
        return values.keySet();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
