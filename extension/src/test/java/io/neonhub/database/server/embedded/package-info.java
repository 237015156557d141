@NullMarked
package io.neonhub.database.server.embedded;

import org.jspecify.annotations.NullMarked;
