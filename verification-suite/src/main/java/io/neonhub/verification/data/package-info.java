/** What the rows of a database come to, without the rows: fingerprints that are taken once and compared later. */
@NullMarked
package io.neonhub.verification.data;

import org.jspecify.annotations.NullMarked;
