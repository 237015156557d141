/** Tests of servers that run already. */
@NullMarked
package io.neonhub.database.server.existing;

import org.jspecify.annotations.NullMarked;
