package io.neonhub.verification;

import io.neonhub.database.Batch;
import io.neonhub.database.Batch.Answer;
import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.verification.drift.Inventory;
import io.neonhub.verification.drift.InventoryReader;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What a target consists of, read in one moment and once in a run, for all suites that judge it.
 *
 * @param version of the server: {@code 17.11}
 * @param inventory of the whole database
 * @param schema what some schemas have, as Prisma knows it
 */
record Structure(String version, Inventory inventory, Schema schema) {
    private static final String VERSION = "SELECT split_part(current_setting('server_version'), ' ', 1)";

    private record Look(Set<String> schemas) implements LiveDatabase.Look<Structure> {
        @Override
        public Structure at(LiveDatabase database) throws SQLException {
            var read = InventoryReader.read(database, this::questions);
            return new Structure(
                    read.other().version(), read.inventory(), read.other().schema());
        }

        private Supplier<Others> questions(Batch batch) {
            Answer<String> version = batch.select(VERSION, row -> row.getString(1));
            CatalogReader catalog = CatalogReader.in(batch, schemas);
            return () -> new Others(version.row(), catalog.schema());
        }
    }

    private record Others(String version, Schema schema) {}

    /** @param schemas those that schema.prisma speaks of */
    static Structure of(TargetDatabase target, Set<String> schemas) throws SQLException {
        return target.once(new Look(schemas));
    }

    /** Of a database of our own that alone is read, each time. */
    static Schema schemaOf(LiveDatabase database, Set<String> schemas) throws SQLException {
        return database instanceof TargetDatabase target
                ? of(target, schemas).schema()
                : database.read(connection -> CatalogReader.read(connection, schemas));
    }
}
