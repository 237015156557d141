/** Ready-made suites: one JUnit class per success criterion. */
@NullMarked
package io.neonhub.verification;

import org.jspecify.annotations.NullMarked;
