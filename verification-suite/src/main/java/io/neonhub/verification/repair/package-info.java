/** The way back from drift: statements, their order, and their rehearsal on a copy of the live schema. */
@NullMarked
package io.neonhub.verification.repair;

import org.jspecify.annotations.NullMarked;
