/** Reads the schema of a database from {@code pg_catalog}. */
@NullMarked
package io.neonhub.verification.schema.catalog;

import org.jspecify.annotations.NullMarked;
