/** A schema as plain records, and its readers: schema.prisma and pg_catalog. */
@NullMarked
package io.neonhub.verification.schema;

import org.jspecify.annotations.NullMarked;
