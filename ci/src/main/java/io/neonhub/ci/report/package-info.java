/**
 * What a run found, as plain records, and the files that tell it: {@code report.json}, JUnit XML, {@code summary.md} and
 * {@code index.html}. Knows neither JUnit nor the command line.
 */
@NullMarked
package io.neonhub.ci.report;

import org.jspecify.annotations.NullMarked;
