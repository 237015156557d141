package io.neonhub.verification;

import static io.neonhub.verification.schema.QualifiedName.quote;

import io.neonhub.database.LiveDatabase;
import io.neonhub.database.TargetDatabase;
import io.neonhub.junit.Isolation;
import io.neonhub.junit.Keep;
import io.neonhub.junit.NeonHubDatabase;
import io.neonhub.verification.finding.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/**
 * What the application's role may do beyond what it needs, and what everybody may: nothing that breaks a release, so all of
 * it is a warning or advice. Looks at targets alone: a database of our own belongs to its superuser.
 */
@NeonHubDatabase(isolation = Isolation.PER_CLASS, keep = Keep.NEVER)
@ExtendWith(ApplicationDatabase.Extension.class)
@DisplayName("Rights")
public class Rights {
    private static final String ROLE = """
            SELECT current_user, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
              has_schema_privilege('public', 'CREATE'),
              (SELECT count(*) FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
               WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                 AND c.relowner = r.oid)
            FROM pg_catalog.pg_roles AS r WHERE rolname = current_user""";

    /** Row-level security is what makes such a grant harmless. */
    private static final String OPEN_TABLES = """
            SELECT n.nspname || '.' || c.relname, string_agg(DISTINCT given.privilege_type, ', '),
              string_agg(DISTINCT coalesce(r.rolname, 'PUBLIC'), ', ')
            FROM pg_catalog.pg_class AS c
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL aclexplode(c.relacl) AS given
            LEFT JOIN pg_catalog.pg_roles AS r ON r.oid = given.grantee
            WHERE c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relrowsecurity
              AND n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'auth', 'storage', 'realtime', 'vault',
                'extensions', 'graphql', 'graphql_public', 'net', 'cron', 'neon')
              AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend AS d
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
              AND (given.grantee = 0 OR r.rolname IN ('anon', 'authenticated'))
            GROUP BY 1 ORDER BY 1""";

    @BeforeEach
    void requireTarget(LiveDatabase live) {
        if (!(live instanceof TargetDatabase)) {
            throw new TestAbortedException("no target is named, and a database of our own belongs to its superuser");
        }
    }

    @Test
    @DisplayName("the application's role may do no more than it needs")
    void role(LiveDatabase live, ApplicationDatabase application, TestReporter reporter) throws SQLException {
        application
                .or(live)
                .ask(ROLE, Rights::ofRole)
                .forEach(findings -> findings.forEach(finding -> FindingReport.publish(reporter, finding)));
    }

    private static List<Finding> ofRole(ResultSet row) throws SQLException {
        String role = row.getString(1);
        List<Finding> findings = new ArrayList<>();
        if (row.getBoolean(2)) {
            findings.add(tooMuch(role, "is a superuser: whoever has the application's URL has the whole server"));
            return findings; // who may everything may the rest, too
        }
        if (row.getBoolean(3)) {
            findings.add(tooMuch(role, "passes by row-level security (BYPASSRLS)"));
        }
        if (row.getBoolean(4)) {
            findings.add(tooMuch(role, "may create and change roles (CREATEROLE)"));
        }
        if (row.getBoolean(5)) {
            findings.add(tooMuch(role, "may create databases (CREATEDB)"));
        }
        if (row.getBoolean(6)) {
            findings.add(tooMuch(role, "may read everything that is written, as a replica (REPLICATION)"));
        }
        if (row.getBoolean(7)) {
            findings.add(Finding.warning(
                    "role " + role,
                    "may create tables and functions in the schema public, which others then find by their bare names",
                    "REVOKE CREATE ON SCHEMA public FROM PUBLIC, " + quote(role) + ";"));
        }
        if (row.getLong(8) > 0) {
            findings.add(Finding.advice(
                    "role " + role,
                    "owns " + row.getLong(8) + " tables, and so may change and drop them",
                    "Let a role of its own migrate (DIRECT_URL), and give the application's role SELECT, INSERT, UPDATE"
                            + " and DELETE."));
        }
        return findings;
    }

    private static Finding tooMuch(String role, String problem) {
        return Finding.warning(
                "role " + role,
                problem,
                "Let the application log in with a role of its own: CREATE ROLE neonhub_app LOGIN PASSWORD '…'; GRANT USAGE"
                        + " ON SCHEMA public TO neonhub_app; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA"
                        + " public TO neonhub_app;");
    }

    @Test
    @DisplayName("no table is open to everybody")
    void openTables(LiveDatabase live, TestReporter reporter) throws SQLException {
        live.ask(OPEN_TABLES, Rights::ofEverybody).forEach(finding -> FindingReport.publish(reporter, finding));
    }

    private static Finding ofEverybody(ResultSet row) throws SQLException {
        return Finding.warning(
                row.getString(1),
                "lets " + row.getString(3) + " " + row.getString(2)
                        + ", and has no row-level security: whoever gets in sees or changes all rows",
                "REVOKE ALL ON " + sql(row.getString(1)) + " FROM " + row.getString(3) + "; or ALTER TABLE "
                        + sql(row.getString(1)) + " ENABLE ROW LEVEL SECURITY; with policies.");
    }

    private static String sql(String name) {
        int dot = name.indexOf('.');
        return quote(name.substring(0, dot)) + "." + quote(name.substring(dot + 1));
    }
}
