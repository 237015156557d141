/** Compares a declared schema with a live one; every difference is a finding. */
@NullMarked
package io.neonhub.verification.schema.comparison;

import org.jspecify.annotations.NullMarked;
