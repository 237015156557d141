/** A schema as schema.prisma, as {@code prisma db pull} writes it. */
@NullMarked
package io.neonhub.verification.schema.pull;

import org.jspecify.annotations.NullMarked;
