/** The reviewed file of what is known to be different and accepted, each line with a date and a reason. */
@NullMarked
package io.neonhub.verification.accepted;

import org.jspecify.annotations.NullMarked;
