/** What a check says when a database is not as it should be. */
@NullMarked
package io.neonhub.verification.finding;

import org.jspecify.annotations.NullMarked;
