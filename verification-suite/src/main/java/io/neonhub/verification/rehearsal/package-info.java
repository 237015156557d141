/** A release before it happens: migrations on data, killed, taken back, under an application of the release before. */
@NullMarked
package io.neonhub.verification.rehearsal;

import org.jspecify.annotations.NullMarked;
