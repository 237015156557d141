/** Whether migrations are safe to run while the application is in use: what they lock, rewrite and lose, and the rules on it. */
@NullMarked
package io.neonhub.verification.safety;

import org.jspecify.annotations.NullMarked;
