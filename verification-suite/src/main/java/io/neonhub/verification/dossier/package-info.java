/** The files that document a STOP. */
@NullMarked
package io.neonhub.verification.dossier;

import org.jspecify.annotations.NullMarked;
