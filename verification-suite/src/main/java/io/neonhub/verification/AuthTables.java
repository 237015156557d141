package io.neonhub.verification;

import static io.neonhub.verification.Need.COMMITS;
import static io.neonhub.verification.Need.ONE_SESSION;
import static io.neonhub.verification.Need.SEVERAL_SESSIONS;

import io.neonhub.junit.RolledBack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Success criterion "NextAuth works": what the NextAuth adapter does with users, accounts, sessions and verification
 * tokens, and what it relies on without testing it: uniques, exact keys, long tokens, one winner per token.
 */
@Contract("classpath:io/neonhub/verification/auth-tables.prisma")
@DisplayName("Auth tables")
public class AuthTables extends BehaviouralSuite {
    private static final String PRECISE = "2031-05-17T10:11:12.345";
    private static final String LATER = "2031-05-17T10:11:12.000";
    private static final String PAST = "1971-01-01T00:00:00.000";
    private static final int LONG = 2_000;

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("createUser keeps every field as it was given")
    void createUser(@RolledBack Connection connection) throws SQLException {
        ModelTable users = models(connection).table("User");
        Fields user = user("ada").with("name", "Ada Lovelace, Gräfin").with("image", "https://neonhub.example/ada.png");

        users.insert(user.with("emailVerified", PRECISE));

        Expect.row(users, user.only("email"), user.with("emailVerified", PRECISE));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("getUser finds a user by id, and none by an id that is gone")
    void getUser(@RolledBack Connection connection) throws SQLException {
        ModelTable users = models(connection).table("User");
        Fields user = user("ada");
        Fields id = id(users.insert(user));

        Expect.row(users, id, user);
        users.delete(id);
        Expect.gone(users, id, "it was deleted");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("getUserByEmail finds a user by the exact address")
    void getUserByEmail(@RolledBack Connection connection) throws SQLException {
        ModelTable users = models(connection).table("User");
        Fields user = user("ada");
        Fields stored = users.insert(user);

        Expect.row(users, user, id(stored));
        Expect.unknown(users, blankAtEnd(user, "email"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("getUserByAccount finds a user by provider and account, and none by another provider")
    void getUserByAccount(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields user = id(models.table("User").insert(user("ada")));
        ModelTable accounts = models.table("Account");
        Fields account = account(user, "4711");
        accounts.insert(account);
        Fields key = account.only("provider", "providerAccountId");

        Expect.row(accounts, key, account);
        Expect.row(models.table("User"), user, user);
        Expect.unknown(accounts, blankAtEnd(key, "provider"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("updateUser changes the given fields alone")
    void updateUser(@RolledBack Connection connection) throws SQLException {
        ModelTable users = models(connection).table("User");
        Fields user = user("ada").with("name", "Ada").with("image", "https://neonhub.example/ada.png");
        Fields id = id(users.insert(user));

        Expect.count(users, 1, users.update(Fields.of("name", "Augusta"), id), "an UPDATE by id changed");

        Expect.row(users, id, user.with("name", "Augusta"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("linkAccount keeps all 11 fields")
    void linkAccount(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields account = account(id(models.table("User").insert(user("ada"))), "4711")
                .with("refresh_token", "refresh")
                .with("access_token", "access")
                .with("expires_at", Integer.MAX_VALUE)
                .with("token_type", "bearer")
                .with("scope", "openid email profile")
                .with("id_token", "eyJ.eyJ.sig")
                .with("session_state", "state");

        models.table("Account").insert(account);

        Expect.row(models.table("Account"), account.only("providerAccountId"), account);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("unlinkAccount removes that account alone")
    void unlinkAccount(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields user = id(models.table("User").insert(user("ada")));
        ModelTable accounts = models.table("Account");
        Fields gone = account(user, "unlinked");
        Fields kept = account(user, "kept");
        accounts.insertAll(List.of(gone, kept));

        accounts.delete(gone.only("provider", "providerAccountId"));

        Expect.gone(accounts, gone.only("provider", "providerAccountId"), "it was unlinked");
        Expect.row(accounts, kept, kept);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("createSession keeps its expiry to the millisecond")
    void createSession(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields session = session(id(models.table("User").insert(user("ada"))), "session", PRECISE);

        models.table("Session").insert(session);

        Expect.row(models.table("Session"), session.only("sessionToken"), session);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("getSessionAndUser finds both by the exact token")
    void getSessionAndUser(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable sessions = models.table("Session");
        Fields user = user("ada");
        Fields id = id(models.table("User").insert(user));
        Fields session = session(id, "session", LATER);
        sessions.insert(session);
        Fields token = session.only("sessionToken");

        Expect.row(sessions, token, session);
        Expect.row(models.table("User"), id, user);
        Expect.unknown(sessions, blankAtEnd(token, "sessionToken"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("updateSession changes the given fields alone")
    void updateSession(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable sessions = models.table("Session");
        Fields session = session(id(models.table("User").insert(user("ada"))), "session", LATER);
        sessions.insert(session);
        Fields expires = Fields.of("expires", "2032-01-02T03:04:05.000");
        Fields token = session.only("sessionToken");

        Expect.count(sessions, 1, sessions.update(expires, token), "an UPDATE by token changed");

        Expect.row(sessions, token, session.with(expires));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("deleteSession removes that session alone")
    void deleteSession(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable sessions = models.table("Session");
        Fields user = id(models.table("User").insert(user("ada")));
        Fields gone = session(user, "deleted", LATER);
        Fields kept = session(user, "kept", LATER);
        sessions.insertAll(List.of(gone, kept));

        sessions.delete(gone.only("sessionToken"));

        Expect.gone(sessions, gone.only("sessionToken"), "it was deleted");
        Expect.row(sessions, kept, kept);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("expired sessions and tokens are kept until they are deleted by their expiry, and live ones stay")
    void expired(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields user = id(models.table("User").insert(user("ada")));
        expired(models.table("Session"), session(user, "old", PAST), session(user, "live", LATER));
        expired(models.table("VerificationToken"), verification("old", PAST), verification("live", LATER));
    }

    private static void expired(ModelTable table, Fields old, Fields live) {
        table.insertAll(List.of(old, live));
        Expect.row(table, old, old);
        table.execute("DELETE FROM {table} WHERE {expires} < ?", List.of("1971-01-01T00:00:00.001"));
        Expect.gone(table, old.only("expires"), "all that had expired were deleted");
        Expect.row(table, live, live);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("tokens of 2000 characters are kept whole")
    void longTokens(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields user = id(models.table("User").insert(user("ada")));
        Fields account = account(user, "4711")
                .with("refresh_token", longText("refresh"))
                .with("access_token", longText("access"))
                .with("id_token", longText("id"));
        keeps(models.table("Account"), account, "providerAccountId");
        keeps(models.table("Session"), session(user, longText("session"), LATER), "sessionToken");
        keeps(models.table("VerificationToken"), verification(longText("token"), LATER), "token");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("createVerificationToken keeps it exactly")
    void createVerificationToken(@RolledBack Connection connection) throws SQLException {
        keeps(models(connection).table("VerificationToken"), verification("MiXed-Case_0123.=", LATER), "token");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("useVerificationToken returns the token once and removes it")
    void useVerificationToken(@RolledBack Connection connection) throws SQLException {
        ModelTable tokens = models(connection).table("VerificationToken");
        Fields token = verification("token", LATER);
        tokens.insert(token);

        Expect.count(tokens, 1, use(tokens, token), "the first use of a token returned");
        Expect.count(tokens, 0, use(tokens, token), "the second use of a token returned");
        Expect.gone(tokens, token.only("token"), "it was used");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("useVerificationToken with a wrong identifier leaves the token")
    void wrongIdentifier(@RolledBack Connection connection) throws SQLException {
        ModelTable tokens = models(connection).table("VerificationToken");
        Fields token = verification("token", LATER);
        tokens.insert(token);

        Expect.count(
                tokens,
                0,
                use(tokens, blankAtEnd(token, "identifier")),
                "the use of a token by another address returned");
        Expect.row(tokens, token.only("token"), token);
    }

    @Test
    @Needs({SEVERAL_SESSIONS, COMMITS})
    @DisplayName("useVerificationToken by two sessions at once has exactly one winner")
    void concurrentUse(DataSource database) throws Exception {
        Fields token = verification("race", LATER);
        try (Connection first = database.getConnection();
                Connection second = database.getConnection()) {
            Models models = models(first);
            ModelTable tokens = models.table("VerificationToken");
            tokens.insert(token);
            models.commit("VerificationToken");

            int winners = use(tokens, token);
            Models rival = models(second);
            winners += Rivalry.over("VerificationToken", models, rival)
                    .commitAfterStartOf(() -> use(rival.table("VerificationToken"), token));

            Expect.count(tokens, 1, winners, "two uses of one token at the same time returned");
        }
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("deleteUser removes the user with sessions and accounts, and nobody else's")
    void deleteUser(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields gone = id(models.table("User").insert(user("ada")));
        Fields kept = id(models.table("User").insert(user("grace")));
        for (Fields user : List.of(gone, kept)) {
            models.table("Account").insert(account(user, "account of " + user.text("id")));
            models.table("Session").insert(session(user, "session of " + user.text("id"), LATER));
        }

        models.table("User").delete(gone);

        Expect.gone(models.table("User"), gone, "it was deleted");
        for (String owned : List.of("Account", "Session")) {
            Expect.gone(models.table(owned), owner(gone), "their user was deleted");
            Expect.row(models.table(owned), owner(kept), Fields.NONE);
        }
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a second user with the same email is rejected")
    void duplicateEmail(@RolledBack Connection connection) throws SQLException {
        ModelTable users = models(connection).table("User");
        Fields user = user("ada");
        users.insert(user);
        Expect.duplicateRefused(users, user, List.of("email"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a second session with the same token is rejected")
    void duplicateSessionToken(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields session = session(id(models.table("User").insert(user("ada"))), "session", LATER);
        models.table("Session").insert(session);
        Expect.duplicateRefused(models.table("Session"), session, List.of("sessionToken"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a second link to the same provider account is rejected")
    void duplicateAccount(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        Fields account = account(id(models.table("User").insert(user("ada"))), "4711");
        models.table("Account").insert(account);
        Expect.duplicateRefused(models.table("Account"), account, List.of("provider", "providerAccountId"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a second verification token with the same identifier and token is rejected")
    void duplicateVerificationToken(@RolledBack Connection connection) throws SQLException {
        ModelTable tokens = models(connection).table("VerificationToken");
        Fields token = verification("token", LATER);
        tokens.insert(token);
        Expect.duplicateRefused(tokens, token, List.of("identifier", "token"));
    }

    private static void keeps(ModelTable table, Fields row, String key) {
        table.insert(row);
        Expect.row(table, row.only(key), row);
    }

    private static int use(ModelTable tokens, Fields token) {
        return tokens.query(
                        "DELETE FROM {table} WHERE {identifier} = ? AND {token} = ? RETURNING {expires}",
                        List.of(token.text("identifier"), token.text("token")))
                .size();
    }

    private Fields user(String name) {
        return Fields.of("email", own(name) + "@neonhub.example");
    }

    private Fields account(Fields user, String account) {
        return owner(user).with("type", "oauth").with("provider", "github").with("providerAccountId", own(account));
    }

    private Fields session(Fields user, String token, String expires) {
        return owner(user).with("sessionToken", own(token)).with("expires", expires);
    }

    private Fields verification(String token, String expires) {
        return Fields.of("identifier", own("ada") + "@neonhub.example")
                .with("token", own(token))
                .with("expires", expires);
    }

    private static Fields owner(Fields user) {
        return Fields.of("userId", user.text("id"));
    }

    private static Fields id(Fields stored) {
        return stored.only("id");
    }

    /** Another key, as long as nothing takes it for the same. */
    private static Fields blankAtEnd(Fields key, String field) {
        return key.with(field, key.text(field) + " ");
    }

    private static String longText(String prefix) {
        return prefix + "-".repeat(LONG - prefix.length());
    }
}
