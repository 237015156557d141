package io.neonhub.verification;

import static io.neonhub.verification.Need.ONE_SESSION;

import io.neonhub.junit.RolledBack;
import io.neonhub.verification.schema.ForeignKey;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Content drafts: their defaults, their way from draft to published, their listing, and what becomes of an author's. */
@Contract("classpath:io/neonhub/verification/content-drafts.prisma")
@DisplayName("Content drafts")
public class ContentDrafts extends BehaviouralSuite {

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a new draft is a professional draft of now, without an audience")
    void defaults(@RolledBack Connection connection) throws SQLException {
        ModelTable drafts = models(connection).table("ContentDraft");

        Fields stored = drafts.insert(draft(), "tone", "status", "createdAt", "audience");

        Fields expected =
                Fields.of("tone", "professional").with("status", "draft").withNull("audience");
        Expect.equal(drafts, expected, stored);
        Expect.isNow(drafts, "createdAt", id(stored));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("title, topic and a long body are kept exactly")
    void keepsText(@RolledBack Connection connection) throws SQLException {
        ModelTable drafts = models(connection).table("ContentDraft");
        Fields draft = draft().with("title", "Größe “matters” — 東京 🚀")
                .with("topic", "line\nbreaks\tand 'quotes'")
                .with("body", "# Heading\n\nA paragraph.  \n".repeat(10_000))
                .with("tone", "casual")
                .with("audience", "CTOs");

        Fields id = id(drafts.insert(draft));

        Expect.row(drafts, id, draft);
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a draft is generated and then published, step by step")
    void lifeCycle(@RolledBack Connection connection) throws SQLException {
        ModelTable drafts = models(connection).table("ContentDraft");
        Fields draft = draft();
        Fields id = id(drafts.insert(draft));

        advance(drafts, id, "draft", "generated", 1);
        advance(drafts, id, "generated", "published", 1);

        Expect.row(drafts, id, draft.with("status", "published"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("a step that another editor has already taken changes nothing")
    void staleStep(@RolledBack Connection connection) throws SQLException {
        ModelTable drafts = models(connection).table("ContentDraft");
        Fields id = id(drafts.insert(draft().with("status", "published")));

        advance(drafts, id, "draft", "generated", 0);

        Expect.row(drafts, id, Fields.of("status", "published"));
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("an author's drafts are listed by status, newest first")
    void listByStatus(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable drafts = models.table("ContentDraft");
        Fields author = author(models);
        drafts.insertAll(List.of(
                dated(author, "second", "published", "2030-03-02T10:00:00.000"),
                dated(author, "first", "published", "2030-03-01T10:00:00.000"),
                dated(author, "unfinished", "draft", "2030-03-03T10:00:00.000"),
                dated(author, "third", "published", "2030-03-02T10:00:00.001"),
                dated(author(models), "another's", "published", "2030-03-04T10:00:00.000")));

        List<String> listed = titles(drafts.query(
                "SELECT {title} AS title FROM {table} WHERE {createdById} = ? AND {status} = 'published'"
                        + " ORDER BY {createdAt} DESC, {title}",
                author.values().values()));

        Expect.list(drafts, List.of("third", "second", "first"), listed, "the published drafts of an author");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("an author's drafts are listed by date, the end of the range left out")
    void listByDate(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable drafts = models.table("ContentDraft");
        Fields author = author(models);
        drafts.insertAll(
                Stream.of("02-28T23:59:59.999", "03-01T00:00:00.000", "03-31T23:59:59.999", "04-01T00:00:00.000")
                        .map(time -> dated(author, time, "draft", "2030-" + time))
                        .toList());

        List<String> listed = titles(drafts.query(
                "SELECT {title} AS title FROM {table} WHERE {createdById} = ? AND {createdAt} >= ? AND {createdAt} < ?"
                        + " ORDER BY {createdAt}, {title}",
                List.of(author.text("createdById"), "2030-03-01", "2030-04-01")));

        Expect.list(drafts, List.of("03-01T00:00:00.000", "03-31T23:59:59.999"), listed, "the drafts of March");
    }

    @Test
    @Needs(ONE_SESSION)
    @DisplayName("deleting an author does to the drafts what the foreign key declares")
    void deleteAuthor(@RolledBack Connection connection) throws SQLException {
        Models models = models(connection);
        ModelTable drafts = models.table("ContentDraft");
        Fields author = author(models);
        Fields gone = id(drafts.insert(draft().with(author)));
        Fields kept = id(drafts.insert(draft().with(author(models))));
        Fields user = Fields.of("id", author.text("createdById"));
        ForeignKey.Action declared = onDelete(drafts);

        if (declared == ForeignKey.Action.CASCADE) {
            models.table("User").delete(user);
            Expect.gone(drafts, gone, "their author was deleted");
        } else if (declared == ForeignKey.Action.SET_NULL) {
            models.table("User").delete(user);
            Expect.row(drafts, gone, Fields.NONE.withNull("createdById"));
        } else {
            Expect.deletionRefused(models.table("User"), user, drafts);
            return;
        }
        Expect.row(drafts, kept, Fields.NONE);
    }

    /** As schema.prisma says; what it doesn't declare, the server rejects for as long as rows refer to the author. */
    private ForeignKey.Action onDelete(ModelTable drafts) {
        return declared().schema().table(drafts.name()).stream()
                .flatMap(table -> table.foreignKeys().stream())
                .filter(key -> key.columns().equals(List.of(drafts.column("createdById"))))
                .map(ForeignKey::onDelete)
                .findFirst()
                .orElse(ForeignKey.Action.NO_ACTION);
    }

    private static void advance(ModelTable drafts, Fields id, String from, String to, int expected) {
        int changed = drafts.update(Fields.of("status", to), id.with("status", from));
        Expect.count(drafts, expected, changed, "the step from " + from + " to " + to + " changed");
    }

    private static Fields author(Models models) {
        return Fields.of("createdById", models.table("User").insert(Fields.NONE).text("id"));
    }

    private static Fields draft() {
        return Fields.of("title", "A draft").with("topic", "databases").with("body", "…");
    }

    private static Fields dated(Fields author, String title, String status, String createdAt) {
        return draft().with(author).with("title", title).with("status", status).with("createdAt", createdAt);
    }

    private static Fields id(Fields stored) {
        return stored.only("id");
    }

    private static List<String> titles(List<Fields> rows) {
        return rows.stream().map(row -> row.text("title")).toList();
    }
}
