/** A server that runs already and that several machines may share. */
@NullMarked
package io.neonhub.database.server.existing;

import org.jspecify.annotations.NullMarked;
