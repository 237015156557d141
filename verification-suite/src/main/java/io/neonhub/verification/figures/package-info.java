/** What PostgreSQL counts of a database in use and how it plans its queries, to be compared with an earlier time. */
@NullMarked
package io.neonhub.verification.figures;

import org.jspecify.annotations.NullMarked;
