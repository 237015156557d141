/** The two kinds of failure that are not findings: wrong use, and an environment that lacks something. */
@NullMarked
package io.neonhub.failure;

import org.jspecify.annotations.NullMarked;
