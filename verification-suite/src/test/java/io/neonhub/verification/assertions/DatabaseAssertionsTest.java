package io.neonhub.verification.assertions;

import static io.neonhub.verification.assertions.DatabaseAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.database.TestDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.NeonHubDatabase;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@NeonHubDatabase(isolation = Isolation.PER_CLASS)
class DatabaseAssertionsTest {

    @Test
    void whatIsSoPasses(TestDatabase database) {
        assertThat(database).hasNoTable("posts");
        assertThat(database)
                .hasTable("public.users")
                .hasColumn("emailVerified", "timestamp(3) without time zone")
                .hasNullableColumn("name")
                .hasRequiredColumn("email")
                .hasPrimaryKey("id")
                .hasUniqueIndexOn("email")
                .isEmpty();
        assertThat(database)
                .hasTable("content_drafts")
                .hasIndexOn("status")
                .hasForeignKey("createdById", "users")
                .hasRows(0);
    }

    @Test
    void aMissingTable(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("posts"),
                "Expected a table public.posts, but there are: [accounts, agent_jobs, content_drafts, metric_events,"
                        + " sessions, users, verification_tokens]");
    }

    @Test
    void aTableTooMany(TestDatabase database) {
        fails(() -> assertThat(database).hasNoTable("users"), "Expected no table public.users, but there is one");
    }

    @Test
    void aMissingEnum(TestDatabase database) {
        fails(() -> assertThat(database).hasEnum("Role", "ADMIN"), "Expected an enum public.Role, but there is none");
    }

    @Test
    void aMissingColumn(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("sessions").hasColumn("token", "text"),
                "Expected public.sessions to have a column token, but it has [id, sessionToken, userId, expires]");
    }

    @Test
    void anotherType(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("sessions").hasColumn("expires", "date"),
                "Expected public.sessions.expires to be date, but it is timestamp(3) without time zone");
    }

    @Test
    void anotherNullability(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("users").hasNullableColumn("email"),
                "Expected public.users.email to be nullable, but it is not");
        fails(
                () -> assertThat(database).hasTable("users").hasRequiredColumn("name"),
                "Expected public.users.name to be NOT NULL, but it is not");
    }

    @Test
    void anotherPrimaryKey(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("verification_tokens").hasPrimaryKey("token"),
                "Expected public.verification_tokens to have the primary key [token], but it has []");
    }

    @Test
    void aMissingIndex(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("users").hasIndexOn("name"),
                "Expected public.users to have an index on [name], but it has [users_email_key[email]]");
    }

    @Test
    void aMissingUniqueness(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("users").hasUniqueIndexOn("name"),
                "Expected public.users to be unique on [name], but its indexes are [users_email_key[email]]");
    }

    @Test
    void aForeignKeyToAnotherTable(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("sessions").hasForeignKey("userId", "accounts"),
                "Expected public.sessions.userId to refer to accounts, but it refers to [public.users]");
    }

    @Test
    void anotherNumberOfRows(TestDatabase database) {
        fails(
                () -> assertThat(database).hasTable("users").hasRows(2),
                "Expected public.users to have 2 rows, but it has 0");
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isInstanceOf(AssertionError.class).hasMessage(message);
    }
}
