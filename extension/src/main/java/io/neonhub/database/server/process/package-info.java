/** What the kinds of servers that belong to a JVM share: who that JVM is, and what happens when it ends. */
@NullMarked
package io.neonhub.database.server.process;

import org.jspecify.annotations.NullMarked;
