package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportJsonTest {

    @Test
    void writesTheWholeContract() {
        assertThat(ReportJson.write(Samples.small()))
                .isEqualTo("""
                {
                  "verdict" : "STOP",
                  "command" : "gate",
                  "startedAt" : "2026-03-14T09:26:53Z",
                  "durationMs" : 4210,
                  "inputs" : {
                    "tool" : "neonhub-verify 0.1.0",
                    "prismaVersion" : "5.22.0",
                    "migrations" : {
                      "location" : "NeonHub v3.0, bundled",
                      "count" : 1,
                      "fingerprint" : "%s"
                    },
                    "schema" : {
                      "location" : "NeonHub v3.0, bundled",
                      "sha256" : "%s"
                    }
                  },
                  "target" : {
                    "server" : "embedded",
                    "description" : "embedded 17.11, the default",
                    "version" : "17.11",
                    "database" : "neonhub",
                    "host" : "localhost",
                    "pooled" : false
                  },
                  "suites" : [ {
                    "name" : "Indexes",
                    "durationMs" : 95,
                    "tests" : [ {
                      "name" : "users",
                      "status" : "failed",
                      "durationMs" : 31,
                      "findings" : [ {
                        "severity" : "stop",
                        "subject" : "public.users",
                        "problem" : "has no index users_email_key",
                        "remedy" : "Add it."
                      } ]
                    } ]
                  }, {
                    "name" : "Metric events",
                    "durationMs" : 0,
                    "reason" : "no model MetricEvent",
                    "tests" : [ {
                      "name" : "nothing is lost",
                      "status" : "not-run",
                      "durationMs" : 0,
                      "reason" : "no model MetricEvent",
                      "findings" : [ ]
                    } ]
                  } ],
                  "migrations" : [ {
                    "name" : "20251012154609_initial",
                    "state" : "APPLIED",
                    "durationMs" : 140
                  } ],
                  "drift" : [ ],
                  "figures" : [ ]
                }
                """.formatted(Samples.FINGERPRINT, Samples.SCHEMA_SHA256));
    }

    @ParameterizedTest
    @MethodSource
    void keepsToThePublishedSchema(Report report) {
        assertThat(schema().validate(ReportJson.write(report), InputFormat.JSON))
                .isEmpty();
    }

    static Stream<Report> keepsToThePublishedSchema() {
        return Stream.of(
                Samples.go(), Samples.stop(), Samples.small(), Samples.leftOut(), Samples.status(), Samples.error());
    }

    @Test
    void aFigureIsToldBesideThatOfTheBaseline() {
        assertThat(ReportJson.write(Samples.status()).replaceAll("\\s+", " "))
                .contains("\"figures\" : [ { \"name\" : \"size\", \"subject\" : \"database\", \"unit\" : \"bytes\","
                        + " \"value\" : 1.572864E8, \"baseline\" : 1.048576E8 }, { \"name\" : \"blocks found in memory\","
                        + " \"subject\" : \"database\", \"unit\" : \"%\", \"value\" : 99.2 } ]");
    }

    @Test
    void whatAHistorySaysOfAMigrationIsToldWithItsSeverity() {
        assertThat(ReportJson.write(Samples.status()))
                .contains(
                        "\"state\" : \"BASELINED\"",
                        "\"severity\" : \"advice\"",
                        "\"detail\" : \"was marked as applied\"")
                .contains("\"prisma\" : \"prisma migrate status would say: exit code 0\"", "\"pooled\" : true");
    }

    @Test
    void thePublishedSchemaRejectsARenamedField() {
        String renamed = ReportJson.write(Samples.go()).replace("\"status\"", "\"state\"");

        assertThat(schema().validate(renamed, InputFormat.JSON))
                .anySatisfy(error -> assertThat(error.getMessage()).contains("required property 'status' not found"));
    }

    private static Schema schema() {
        InputStream published = ReportJson.class.getResourceAsStream("report.schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published, InputFormat.JSON);
    }
}
