/** The JUnit front door: {@code @NeonHubDatabase} and what stands behind it. */
@NullMarked
package io.neonhub.junit;

import org.jspecify.annotations.NullMarked;
