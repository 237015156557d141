package io.neonhub.verification.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.neonhub.failure.UsageException;
import io.neonhub.verification.accepted.AcceptedFile;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.repair.OpenTransaction;
import io.neonhub.verification.schema.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line of the reviewed file accepts, and what it doesn't. */
@Execution(ExecutionMode.SAME_THREAD)
@ExtendWith(FreshDatabase.class)
class AcceptedDriftTest {
    @TempDir
    private Path folder;

    private OpenTransaction database;

    @BeforeEach
    void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        database = new OpenTransaction(connection);
    }

    @AfterEach
    void takeBack(Connection connection) throws SQLException {
        connection.rollback();
    }

    @Test
    void whatALineNamesIsAdviceWithReasonAndDate() throws Exception {
        List<Difference> differences = differences("CREATE TABLE users (email text)", """
                ALTER TABLE users ALTER email TYPE varchar(99);
                CREATE TABLE "two words" (a integer);
                CREATE FUNCTION f(integer, text) RETURNS text LANGUAGE sql AS 'SELECT $2';
                ALTER TABLE users ADD age integer""");
        AcceptedDrift accepted = accepted("""
                drift public.users.email changed 2026-01-31 the longer mails of one customer.
                drift table "public.two words" extra 2026-02-01 a copy for the move
                drift "public.f(integer, text)" extra 2026-02-02 an extension of ours
                """);

        List<Difference> judged = accepted.judge(differences);

        assertThat(DriftCasesTest.text(judged)).isEqualTo("""
                advice public.f(integer, text): the function is in no migration: CREATE OR REPLACE FUNCTION public.f(integer, text) RETURNS text LANGUAGE sql AS $function$SELECT $2$function$; Prisma doesn't see it
                  → Nothing to do: it was accepted on 2026-02-02: an extension of ours.
                advice public.two words: the table is in no migration: 1 column
                  → Nothing to do: it was accepted on 2026-02-01: a copy for the move.
                stop public.users.age: the column is in no migration: age integer
                  → -- If it is meant to be there, write a migration that creates it. If not, drop it with all that it holds:
                    ALTER TABLE "public"."users" DROP COLUMN "age";
                advice public.users.email: the column differs: type character varying(99), expected text
                  → Nothing to do: it was accepted on 2026-01-31: the longer mails of one customer.""");
        assertThat(accepted.unmatched(differences, List.of())).isEmpty();
        assertThat(accepted.unmatched(judged, List.of())).isEmpty();
    }

    @Test
    void aLineThatMatchesNothingAnyMoreIsAWarningOfItsOwn() throws Exception {
        List<Difference> differences =
                differences("CREATE TABLE users (email text)", "ALTER TABLE users ALTER email SET NOT NULL");
        AcceptedDrift accepted = accepted("""
                migration x EDITED 2026-01-31 not read here
                drift public.users.email extra 2026-01-31 differs in another way
                drift index public.users.email changed 2026-01-31 is of another kind
                drift public.users.mail changed 2026-01-31 has another name
                """);

        assertThat(accepted.judge(differences)).isEqualTo(differences);
        assertThat(accepted.unmatched(differences, List.of()))
                .extracting(Finding::severity, Finding::text)
                .containsExactly(
                        warning("public.users.email: is accepted as extra in FILE, line 2, and is not extra any more"),
                        warning(
                                "public.users.email: is accepted as changed in FILE, line 3, and is not changed any more"),
                        warning(
                                "public.users.mail: is accepted as changed in FILE, line 4, and is not changed any more"));
    }

    private Tuple warning(String text) {
        return tuple(
                Severity.WARNING,
                text.replace("FILE", folder.resolve("accepted").toString()) + System.lineSeparator()
                        + "  → Remove the line, or correct the name in it.");
    }

    @Test
    void aLineThatFitsSeveralKindsAcceptsNone() throws Exception {
        List<Difference> differences = differences(
                "CREATE TABLE users (id text, email text)",
                "ALTER TABLE users ADD name text; CREATE INDEX name ON users (email)");
        AcceptedDrift unclear = accepted("drift public.users.name extra 2026-01-31 looks fine");

        assertThat(unclear.judge(differences)).isEqualTo(differences);
        assertThat(unclear.unmatched(differences, List.of()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .isEqualTo("public.users.name: is accepted as extra in " + folder.resolve("accepted")
                                + ", line 1, which fits more than one: column, index" + System.lineSeparator()
                                + "  → Write the kind in front of the name, in a line for each that may stay."));

        AcceptedDrift clear = accepted("drift index public.users.name extra 2026-01-31 looks fine");
        assertThat(clear.judge(differences))
                .filteredOn(it -> it.remedy().text().startsWith("Nothing to do"))
                .extracting(it -> it.object().kind())
                .containsExactly(Kind.INDEX);
        assertThat(clear.unmatched(differences, List.of())).isEmpty();
    }

    @Test
    void aDifferenceFromSchemaPrismaIsAcceptedByTheSameLine() throws Exception {
        Finding type = Finding.stop("public.users.email", "is character varying(99), declared as text", "…");
        Finding key = Finding.stop("public.users", "has no primary key, declared with (id)", "…");
        Finding table = Finding.stop("public.users", "the table is not declared", "…");
        Finding index = Finding.stop("public.users.email", "the unique index on (email) is missing", "…");
        AcceptedDrift accepted = accepted("""
                drift column public.users.email changed 2026-01-31 longer mails
                drift table public.users changed 2026-01-31 row-level security
                drift index public.users.email missing 2026-01-31 in the next release
                """);

        assertThat(accepted.judgeDeclared(List.of(type, key, table, index)))
                .containsExactly(
                        Finding.advice(
                                type.subject(),
                                type.problem(),
                                "Nothing to do: it was accepted on 2026-01-31: longer mails."),
                        key,
                        table,
                        Finding.advice(
                                index.subject(),
                                index.problem(),
                                "Nothing to do: it was accepted on 2026-01-31: in the next release."));
        assertThat(accepted.unmatched(List.of(), List.of(type, index)))
                .extracting(Finding::subject)
                .containsExactly("public.users");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\u0001', textBlock = """
            drift changed 2026-01-31 why => an object and a change stand between 'drift' and the date.
            drift public.users.email chnaged 2026-01-31 why => 'chnaged' is none of the changes missing, extra, changed.
            drift public.two words extra 2026-01-31 why => 'public.two' is none of the kinds schema, extension, language, access method, collation, enum, base type, composite type, range type, domain, sequence, foreign data wrapper, foreign server, user mapping, table, foreign table, column, primary key, index, check, exclusion, foreign key, function, procedure, aggregate, conversion, operator, operator class, cast, text search dictionary, text search configuration, view, materialized view, rule, trigger, event trigger, policy, statistics, publication, grant, column grant; a name that holds blanks stands in double quotes.
            """)
    void aMalformedLineIsNamedWithItsNumber(String line, String problem) {
        assertThatThrownBy(() -> accepted("# head\n" + line))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder.resolve("accepted") + ", line 2: " + problem
                        + " Write drift [KIND] OBJECT missing|extra|changed YYYY-MM-DD REASON.");
    }

    private List<Difference> differences(String old, String drift) throws SQLException {
        database.execute(old);
        Inventory before = database.inventory();
        database.execute(drift);
        return DriftComparison.compare(before, database.inventory(), Set.of("public"));
    }

    private AcceptedDrift accepted(String text) throws IOException {
        return AcceptedDrift.of(AcceptedFile.read(Files.writeString(folder.resolve("accepted"), text)));
    }
}
