/** AssertJ assertions on a database. */
@NullMarked
package io.neonhub.verification.assertions;

import org.jspecify.annotations.NullMarked;
