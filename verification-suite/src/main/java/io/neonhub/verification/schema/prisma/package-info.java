/** Reads schema.prisma: text → tokens → syntax tree → the tables that it stands for. */
@NullMarked
package io.neonhub.verification.schema.prisma;

import org.jspecify.annotations.NullMarked;
