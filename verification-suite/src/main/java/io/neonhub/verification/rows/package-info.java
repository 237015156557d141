/** Inserts valid rows into tables that it learns from the catalog. Knows no JUnit. */
@NullMarked
package io.neonhub.verification.rows;

import org.jspecify.annotations.NullMarked;
