/** A PostgreSQL process of our own, from the binaries on the class path or from an installed PostgreSQL. */
@NullMarked
package io.neonhub.database.server.embedded;

import org.jspecify.annotations.NullMarked;
