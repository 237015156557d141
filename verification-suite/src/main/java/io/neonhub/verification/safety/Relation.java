package io.neonhub.verification.safety;

import io.neonhub.verification.schema.QualifiedName;

/**
 * A table, partitioned table or materialized view.
 *
 * @param oid stays through a rename, and in a copy of the database
 * @param name that which it had before the migration
 */
public record Relation(long oid, QualifiedName name) {
    @Override
    public String toString() {
        return name.toString();
    }
}
