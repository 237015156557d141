package io.neonhub.verification.assertions;

import io.neonhub.database.TestDatabase;

/** Where the assertions on a database begin: {@code assertThat(database).hasTable("users").hasColumn("email", "text")}. */
public final class DatabaseAssertions {
    private DatabaseAssertions() {}

    public static DatabaseAssert assertThat(TestDatabase database) {
        return new DatabaseAssert(database);
    }
}
