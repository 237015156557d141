package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlScriptTest {

    @Test
    void statementsEndAtSemicolonsAndAtTheEnd() {
        assertThat(split("SELECT 1; SELECT 2 ;\n;; SELECT 3")).containsExactly("SELECT 1", "SELECT 2", "SELECT 3");
    }

    @Test
    void aScriptOfCommentsHoldsNoStatement() {
        assertThat(split("-- one; two\n/* three; /* four; */ five; */ -- six")).isEmpty();
    }

    @Test
    void commentsBeforeAStatementDoNotBelongToItAndThoseInsideDo() {
        String script = "-- first;\n\n/* second; */ SELECT -- third;\n 1;";
        assertThat(split(script)).containsExactly("SELECT -- third;\n 1");
        assertThat(Place.of(script, SqlScript.split(script).get(0)).line()).isEqualTo(3);
    }

    @Test
    void quotesHideSemicolons() {
        assertThat(split("SELECT 'a;''b;', \";\"\";\"; SELECT '\\'; SELECT 2"))
                .containsExactly("SELECT 'a;''b;', \";\"\";\"", "SELECT '\\'", "SELECT 2");
    }

    @Test
    void aBackslashEscapesInEStringsAlone() {
        assertThat(split("SELECT E'\\';''\\';', e'\\\\'; SELECT 'E' '\\'; SELECT date'x\\'; SELECT 2"))
                .containsExactly("SELECT E'\\';''\\';', e'\\\\'", "SELECT 'E' '\\'", "SELECT date'x\\'", "SELECT 2");
    }

    @Test
    void dollarQuotesHideWhatIsInThemUntilTheSameTag() {
        assertThat(split("DO $$ a; $x$ b; $$; DO $tag_1$ ' ; $$ ; $tag_1$; SELECT $1, a$b$c; SELECT 2"))
                .containsExactly("DO $$ a; $x$ b; $$", "DO $tag_1$ ' ; $$ ; $tag_1$", "SELECT $1, a$b$c", "SELECT 2");
    }

    @Test
    void theBodyOfAFunctionInStandardSqlIsPartOfTheStatement() {
        String function = "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1;"
                + " SELECT CASE WHEN true THEN 1 ELSE 2 END; SELECT 3; END";
        assertThat(split(function + "; SELECT 4")).containsExactly(function, "SELECT 4");
    }

    @Test
    void aTransactionIsNoBody() {
        assertThat(split("BEGIN; SELECT 1; END; SELECT 2")).containsExactly("BEGIN", "SELECT 1", "END", "SELECT 2");
    }

    @Test
    void theActionsOfARuleArePartOfTheStatement() {
        String rule = "CREATE RULE r AS ON INSERT TO t DO ALSO (SELECT 1; SELECT 2)";
        assertThat(split(rule + "; SELECT 3")).containsExactly(rule, "SELECT 3");
    }

    @Test
    void whatIsNeverClosedReachesToTheEnd() {
        assertThat(split("SELECT 'a; b")).containsExactly("SELECT 'a; b");
        assertThat(split("SELECT E'a; b\\")).containsExactly("SELECT E'a; b\\");
        assertThat(split("SELECT $x$ a; $$; b")).containsExactly("SELECT $x$ a; $$; b");
        assertThat(split("SELECT 1 /* a; b")).containsExactly("SELECT 1");
        assertThat(split("SELECT (1; SELECT 2")).containsExactly("SELECT (1; SELECT 2");
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkAreNothingSpecial() {
        assertThat(split("\ufeffSELECT 1;\r\nSELECT\r\n2;\r\n")).containsExactly("\ufeffSELECT 1", "SELECT\r\n2");
    }

    private static List<String> split(String script) {
        return SqlScript.split(script).stream().map(SqlStatement::text).toList();
    }
}
