package io.neonhub.database;

import io.neonhub.database.server.DatabaseUrl;
import io.neonhub.migration.SqlFile;

/** An SQL script that runs after the migrations and becomes part of the template. */
public record SeedScript(SqlFile file) {

    /** Reads a script, UTF-8, from {@code classpath:…} or from a file. */
    public static SeedScript read(String location) {
        return new SeedScript(SqlFile.read("seed script", location));
    }

    String sql() {
        return file.text();
    }

    /** All or nothing: one simple query, one transaction. */
    void run(DatabaseUrl url) {
        file.run(url);
    }
}
