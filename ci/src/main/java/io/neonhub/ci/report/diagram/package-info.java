/** A diagram of tables and their keys: ELK decides where things stand, a template draws them as SVG. */
@NullMarked
package io.neonhub.ci.report.diagram;

import org.jspecify.annotations.NullMarked;
