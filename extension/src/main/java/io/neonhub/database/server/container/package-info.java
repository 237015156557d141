/**
 * A PostgreSQL in a container of our own. Testcontainers is optional: it finds the engine, knows the registries'
 * passwords and starts the clean-up container. Classes that use it are loaded when a container is asked for, not before.
 */
@NullMarked
package io.neonhub.database.server.container;

import org.jspecify.annotations.NullMarked;
