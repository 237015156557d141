/** The contract of a PostgreSQL server on which databases may be created. */
@NullMarked
package io.neonhub.database.server;

import org.jspecify.annotations.NullMarked;
