package io.neonhub.verification;

import static io.neonhub.verification.schema.ForeignKey.Action.CASCADE;
import static io.neonhub.verification.schema.ForeignKey.Action.RESTRICT;
import static io.neonhub.verification.schema.ForeignKey.Action.SET_DEFAULT;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.FindingsError;
import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.ForeignKey.Action;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Table;
import io.neonhub.verification.schema.catalog.CatalogReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

@NeonHubDatabase
class ForeignKeyTrialTest {
    private static final QualifiedName PARENT = new QualifiedName("public", "parent");
    private static final QualifiedName CHILD = new QualifiedName("public", "child");

    @BeforeEach
    void createTables(Connection connection) throws SQLException {
        execute(connection, """
                CREATE TABLE parent (id integer PRIMARY KEY);
                CREATE TABLE child (id integer PRIMARY KEY, parent integer NOT NULL DEFAULT -1);
                CREATE FUNCTION archive() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE 'rows are archived, not deleted'; END $$""");
    }

    @Test
    void isAbortedWhereATriggerRefusesTheDeletion(Connection connection) throws SQLException {
        execute(connection, "CREATE TRIGGER t BEFORE DELETE ON parent FOR EACH ROW EXECUTE FUNCTION archive()");

        assertThatThrownBy(() -> trial(connection, RESTRICT).actsOnDelete())
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("public.child.key could not be tried: DELETE FROM public.parent is refused by PL/pgSQL"
                        + " function archive() line 1 at RAISE: rows are archived, not deleted");
    }

    @Test
    void isAbortedWhereTheRowStays(Connection connection) throws SQLException {
        execute(connection, "CREATE RULE keep AS ON DELETE TO parent DO INSTEAD NOTHING");

        assertThatThrownBy(() -> trial(connection, CASCADE).rejectsAnOrphan())
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("public.child.key could not be tried: DELETE FROM public.parent leaves the row: look for a"
                        + " trigger, a rule or a policy");
    }

    @Test
    void acceptsThatADefaultWhichRefersToNoRowRefusesTheDeletion(Connection connection) throws SQLException {
        execute(
                connection,
                "ALTER TABLE child ADD CONSTRAINT key FOREIGN KEY (parent) REFERENCES parent ON DELETE SET DEFAULT");

        assertThatCode(() -> trial(connection, SET_DEFAULT).actsOnDelete()).doesNotThrowAnyException();
    }

    @Test
    void findsAKeyThatIsMissing(Connection connection) {
        assertThatThrownBy(() -> trial(connection, CASCADE).rejectsAnOrphan())
                .isInstanceOf(FindingsError.class)
                .hasMessageContaining("accepts a row whose parent refers to no row of public.parent");
    }

    private static ForeignKeyTrial trial(Connection connection, Action onDelete) throws SQLException {
        connection.setAutoCommit(false);
        Table child = CatalogReader.read(connection, new TreeSet<>(List.of("public")))
                .table(CHILD)
                .orElseThrow();
        ForeignKey key =
                new ForeignKey("key", List.of("parent"), PARENT, List.of("id"), onDelete, Action.NO_ACTION, true, true);
        return new ForeignKeyTrial(connection, child, key);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
