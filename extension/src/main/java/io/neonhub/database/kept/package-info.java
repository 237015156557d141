/** Databases that failed tests left, and the folder that keeps them for people to look at. */
@NullMarked
package io.neonhub.database.kept;

import org.jspecify.annotations.NullMarked;
