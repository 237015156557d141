package io.neonhub.ci.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Function;

/**
 * {@code report.json}: the report for programs. Its fields are a contract, published as {@code report.schema.json}
 * beside this class: fields may be added, never renamed. What is absent is left out.
 */
final class ReportJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ReportJson() {}

    static String write(Report report) {
        ObjectNode root = JSON.objectNode()
                .put("verdict", report.verdict().name())
                .put("command", report.command())
                .put("startedAt", report.startedAt().toString())
                .put("durationMs", report.duration().toMillis());
        report.inputs().ifPresent(inputs -> root.set("inputs", inputs(inputs)));
        report.target().ifPresent(target -> root.set("target", target(target)));
        root.set("suites", array(report.suites(), ReportJson::suite));
        root.set("migrations", array(report.migrations(), ReportJson::migration));
        report.replayedOn().ifPresent(day -> root.put("replayedOn", day.toString()));
        report.prisma().ifPresent(forecast -> root.put("prisma", forecast));
        root.set("drift", array(report.drift(), ReportJson::drift));
        root.set("figures", array(report.figures(), ReportJson::figure));
        report.failure().ifPresent(failure -> root.set("error", error(failure)));
        return root.toPrettyString() + "\n";
    }

    private static ObjectNode inputs(Inputs inputs) {
        ObjectNode node = JSON.objectNode()
                .put("tool", inputs.tool())
                .put("prismaVersion", inputs.prismaVersion().toString());
        node.putObject("migrations")
                .put("location", inputs.migrationsLocation())
                .put("count", inputs.migrations().size())
                .put("fingerprint", inputs.migrationsFingerprint());
        inputs.schema()
                .ifPresent(schema -> node.putObject("schema")
                        .put("location", schema.location())
                        .put("sha256", schema.sha256()));
        return node;
    }

    private static ObjectNode target(Target target) {
        ObjectNode node = JSON.objectNode()
                .put("server", target.kind())
                .put("description", target.server())
                .put("version", target.version());
        target.database().ifPresent(database -> node.put("database", database));
        target.host().ifPresent(host -> node.put("host", host));
        return node.put("pooled", target.pooled());
    }

    private static ObjectNode suite(Suite suite) {
        ObjectNode node = JSON.objectNode()
                .put("name", suite.name())
                .put("durationMs", suite.duration().toMillis());
        suite.notRunReason().ifPresent(reason -> node.put("reason", reason));
        node.set("tests", array(suite.checks(), ReportJson::check));
        return node;
    }

    private static ObjectNode check(Check check) {
        ObjectNode node = JSON.objectNode()
                .put("name", check.name())
                .put("status", check.status().word())
                .put("durationMs", check.duration().toMillis());
        check.reason().ifPresent(reason -> node.put("reason", reason));
        check.evidence().forEach(proof -> node.withArray("evidence").add(proof));
        node.set("findings", array(check.findings(), ReportJson::finding));
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        return JSON.objectNode()
                .put("severity", word(finding.severity()))
                .put("subject", finding.subject())
                .put("problem", finding.problem())
                .put("remedy", finding.remedy());
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static ObjectNode migration(MigrationStep step) {
        ObjectNode node = JSON.objectNode().put("name", step.name()).put("state", step.state());
        step.severity().ifPresent(severity -> node.put("severity", word(severity)));
        step.detail().ifPresent(detail -> node.put("detail", detail));
        step.duration().map(Duration::toMillis).ifPresent(millis -> node.put("durationMs", millis));
        return node;
    }

    private static ObjectNode figure(Figure figure) {
        ObjectNode node = JSON.objectNode()
                .put("name", figure.name())
                .put("subject", figure.subject())
                .put("unit", figure.unit())
                .put("value", figure.value());
        figure.baseline().ifPresent(value -> node.put("baseline", value));
        return node;
    }

    private static ObjectNode drift(Drift drift) {
        return JSON.objectNode()
                .put("kind", drift.kind())
                .put("between", drift.between())
                .put("change", drift.change())
                .put("severity", drift.severity().name().toLowerCase(Locale.ROOT))
                .put("object", drift.object())
                .put("expected", drift.expected())
                .put("actual", drift.actual())
                .put("seenByPrisma", drift.seenByPrisma());
    }

    private static ObjectNode error(Failure failure) {
        return JSON.objectNode().put("kind", failure.kind().word()).put("message", failure.message());
    }

    private static <T> ArrayNode array(Collection<T> items, Function<T, ObjectNode> write) {
        return JSON.arrayNode().addAll(items.stream().map(write).toList());
    }
}
