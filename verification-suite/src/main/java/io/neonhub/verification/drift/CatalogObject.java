package io.neonhub.verification.drift;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One object, as the catalogs describe it.
 *
 * @param attributes what makes it what it is, as text, in the order in which people want to read it; what is as the
 *     server has it by default is left out
 * @param ddl the statement that creates it, without a semicolon; of a column, the part of its table's; empty where there
 *     is no plain one
 * @param position among its siblings, where that has a meaning; it is no attribute: the order of columns is no drift
 * @param origin what it follows by itself: of a partition's index the index of the partitioned table
 */
public record CatalogObject(
        ObjectName name, Map<String, String> attributes, String ddl, int position, Optional<ObjectName> origin) {
    public CatalogObject {
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    CatalogObject under(ObjectName otherName) {
        return new CatalogObject(otherName, attributes, ddl, position, origin);
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }
}
