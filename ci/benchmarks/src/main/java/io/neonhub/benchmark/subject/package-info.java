/** What the contenders run: JUnit classes, ours and the peers', each as its own documentation has it written. */
@NullMarked
package io.neonhub.benchmark.subject;

import org.jspecify.annotations.NullMarked;
