/** An isolated, migrated database for whoever asks: templates, clones and their names. Knows no JUnit. */
@NullMarked
package io.neonhub.database;

import org.jspecify.annotations.NullMarked;
