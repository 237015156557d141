package com.example;

import static io.neonhub.verification.assertions.DatabaseAssertions.assertThat;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.NeonHubDatabase;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What our editors rely on and schema.prisma cannot say. Run by {@link OurDatabaseTest}. */
@NeonHubDatabase
@DisplayName("Publishing rules")
class PublishingRules {

    @Test
    @DisplayName("drafts can be listed by status without reading the whole table")
    void draftsCanBeListedByStatus(TestDatabase database) {
        assertThat(database).hasTable("content_drafts").hasIndexOn("status");
    }

    @Test
    @DisplayName("a job outlives the user who started it")
    void aJobOutlivesItsUser(TestDatabase database) {
        assertThat(database).hasTable("agent_jobs").hasNullableColumn("createdById");
    }
}
