/** What is measured: one class per work, which sets up its contenders. */
@NullMarked
package io.neonhub.benchmark.work;

import org.jspecify.annotations.NullMarked;
