package io.neonhub.verification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Fields of a model.
 *
 * @param values texts in the order in which they were added; empty for NULL
 */
record Fields(Map<String, Optional<String>> values) {
    static final Fields NONE = new Fields(Map.of());

    Fields {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static Fields of(String field, Object value) {
        return NONE.with(field, value);
    }

    Fields with(String field, Object value) {
        return with(field, Optional.of(value.toString()));
    }

    Fields withNull(String field) {
        return with(field, Optional.empty());
    }

    /** These, with those of the others added or put in their place. */
    Fields with(Fields others) {
        Map<String, Optional<String>> more = new LinkedHashMap<>(values);
        more.putAll(others.values);
        return new Fields(more);
    }

    Fields only(String... names) {
        Map<String, Optional<String>> fewer = new LinkedHashMap<>(values);
        fewer.keySet().retainAll(List.of(names));
        return new Fields(fewer);
    }

    /** Empty for NULL and for a field that isn't there. */
    Optional<String> value(String field) {
        return values.getOrDefault(field, Optional.empty());
    }

    /** The text of a field that can't be NULL. */
    String text(String field) {
        return value(field).orElseThrow(() -> new IllegalArgumentException("no " + field + " in " + values));
    }

    Set<String> names() {
        return values.keySet();
    }

    private Fields with(String field, Optional<String> value) {
        Map<String, Optional<String>> more = new LinkedHashMap<>(values);
        more.put(field, value);
        return new Fields(more);
    }
}
