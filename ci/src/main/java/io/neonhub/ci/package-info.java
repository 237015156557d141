/** The command line {@code ci/verify}: reads options, runs the suites, prints and writes what came out. */
@NullMarked
package io.neonhub.ci;

import org.jspecify.annotations.NullMarked;
