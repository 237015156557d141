/** Runs JUnit classes through the JUnit Platform and turns what happened into the records of the report. */
@NullMarked
package io.neonhub.ci.launch;

import org.jspecify.annotations.NullMarked;
