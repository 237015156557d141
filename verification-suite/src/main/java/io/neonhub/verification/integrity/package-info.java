/** Whether the rows of a database are still what they were before a migration, value by value. */
@NullMarked
package io.neonhub.verification.integrity;

import org.jspecify.annotations.NullMarked;
