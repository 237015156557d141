package io.neonhub.database;

import io.neonhub.database.server.existing.ExistingSettings;
import io.neonhub.migration.PrismaVersion;
import java.io.File;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * A process that shares a server with others, as another machine would: it makes databases one after the other, looks
 * into each, and says so line by line.
 */
final class ChildMachine {
    private ChildMachine() {}

    /** The server's URL, directories of migrations to take in turn, how many databases, and whether to hold the last until somebody closes the input. */
    public static void main(String[] arguments) throws Exception {
        List<DatabaseRecipe> recipes = Stream.of(arguments[1].split(File.pathSeparator, -1))
                .map(migrations -> DatabaseRecipe.read(migrations, PrismaVersion.DEFAULT, List.of()))
                .toList();
        try (DatabaseProvider provider = DatabaseProvider.on(
                ExistingSettings.parse("the test", arguments[0]).start())) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                TestDatabase database = provider.create(recipes.get(i % recipes.size()));
                System.out.println(database.name() + " " + migrations(database));
                if (!Boolean.parseBoolean(arguments[3])) {
                    database.close();
                }
            }
            if (Boolean.parseBoolean(arguments[3])) {
                System.in.transferTo(System.err);
            }
        }
    }

    private static int migrations(TestDatabase database) throws Exception {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                // Were there data of another, the key would be taken.
                ResultSet row = statement.executeQuery(
                        "WITH own AS (INSERT INTO t VALUES (1)) SELECT count(*) FROM _prisma_migrations")) {
            row.next();
            return row.getInt(1);
        }
    }
}
