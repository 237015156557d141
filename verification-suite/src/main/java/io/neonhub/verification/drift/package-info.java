/** What two databases consist of, as their catalogs say it, and how they differ. */
@NullMarked
package io.neonhub.verification.drift;

import org.jspecify.annotations.NullMarked;
