package io.neonhub.ci.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.neonhub.ci.report.diagram.Diagram;
import io.neonhub.verification.finding.Finding;
import io.neonhub.verification.finding.Severity;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code index.html}: the report for people, in one file that needs no network. The template escapes whatever it prints.
 */
final class HtmlPage {
    private HtmlPage() {}

    static String write(Report report) {
        StringWriter page = new StringWriter();
        try {
            templates().getTemplate("index.ftlh").process(model(report), page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template of the report page is broken.", e);
        }
        return page.toString();
    }

    private static Map<String, Object> model(Report report) {
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("words", new PageWords());
        model.put("Status", byName(Status.values()));
        model.put("Severity", byName(Severity.values()));
        model.put("style", resource("page.css"));
        model.put("script", resource("page.js"));
        report.declared()
                .filter(schema -> !schema.tables().isEmpty())
                .ifPresent(schema -> model.put("diagram", Diagram.of(schema, marked(schema, report))));
        return model;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, value -> value));
    }

    /** Tables that a finding is about: its subject is the table's name, alone or followed by a column. */
    private static Set<QualifiedName> marked(Schema schema, Report report) {
        return schema.tables().stream()
                .map(table -> table.name())
                .filter(name -> blockingOrDoubtful(report).anyMatch(finding -> isAbout(name, finding.subject())))
                .collect(Collectors.toSet());
    }

    private static Stream<Finding> blockingOrDoubtful(Report report) {
        return Stream.of(Severity.STOP, Severity.WARNING).flatMap(severity -> report.findings(severity).stream());
    }

    private static boolean isAbout(QualifiedName table, String subject) {
        return subject.equals(table.toString()) || subject.startsWith(table + ".");
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(HtmlPage.class, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return configuration;
    }

    private static String resource(String name) {
        try (var in = HtmlPage.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("The jar lacks " + name + ".", e);
        }
    }
}
