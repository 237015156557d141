/**
 * Reads a directory of Prisma or Flyway migrations and applies it, and a file of SQL that is to run after them. The only
 * room that knows Flyway.
 */
@NullMarked
package io.neonhub.migration;

import org.jspecify.annotations.NullMarked;
