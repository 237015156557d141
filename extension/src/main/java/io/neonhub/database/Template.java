package io.neonhub.database;

import io.neonhub.migration.AppliedMigration;
import java.util.List;

/** A migrated database that is only ever cloned. */
record Template(String name, List<AppliedMigration> migrations) {}
