package io.neonhub.verification.integrity;

import io.neonhub.verification.schema.QualifiedName;

/**
 * A column, as PostgreSQL knows it.
 *
 * @param number {@code pg_attribute.attnum}, which survives a rename and is never given to another column
 * @param type as {@code format_type} prints it
 */
record KeptColumn(int number, String name, String type) {

    String sql() {
        return QualifiedName.quote(name);
    }
}
