/** A backup of a target that is proven: taken, restored into a scratch database, and compared with what it was taken of. */
@NullMarked
package io.neonhub.verification.backup;

import org.jspecify.annotations.NullMarked;
