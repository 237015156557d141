/**
 * What Prisma's history table says about a directory of migrations: a state for each migration and for the whole, with
 * its evidence, what Prisma itself would say of it, and a way out. Reads only.
 */
@NullMarked
package io.neonhub.verification.history;

import org.jspecify.annotations.NullMarked;
