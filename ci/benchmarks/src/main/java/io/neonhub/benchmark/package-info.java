/** Ours and its peers side by side: works, rounds, targets and their report. */
@NullMarked
package io.neonhub.benchmark;

import org.jspecify.annotations.NullMarked;
