/** Reads a directory of Prisma or Flyway migrations and applies it. The only room that knows Flyway. */
@NullMarked
package io.neonhub.migration;

import org.jspecify.annotations.NullMarked;
