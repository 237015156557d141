package io.neonhub.ci.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import io.neonhub.ci.report.diagram.Diagram;
import io.neonhub.verification.finding.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * {@code index.html}: the report for people, in one file that needs no network. The template escapes whatever it prints.
 */
final class HtmlPage {
    private HtmlPage() {}

    /** @param dossier whether one lies beside it */
    static String write(Report report, boolean dossier) {
        StringWriter page = new StringWriter();
        try {
            templates().getTemplate("index.ftlh").process(model(report, dossier), page);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("The template of the report page is broken.", e);
        }
        return page.toString();
    }

    private static Map<String, Object> model(Report report, boolean dossier) {
        Map<String, Object> model = new HashMap<>();
        model.put("report", report);
        model.put("dossier", dossier);
        model.put("words", new PageWords());
        model.put("Status", byName(Status.values()));
        model.put("Severity", byName(Severity.values()));
        model.put("style", resource("page.css"));
        model.put("script", resource("page.js"));
        report.declared()
                .filter(schema -> !schema.tables().isEmpty())
                .ifPresent(schema -> model.put("diagram", Diagram.of(schema, marks(report))));
        return model;
    }

    private static <E extends Enum<E>> Map<String, E> byName(E[] values) {
        return Stream.of(values).collect(Collectors.toMap(Enum::name, value -> value));
    }

    /** What differs, and what findings that block or are doubtful are about. */
    private static Map<String, String> marks(Report report) {
        Map<String, String> marks = new HashMap<>();
        report.drift()
                .forEach(drift -> marks.merge(
                        drift.object(), drift.change(), (one, other) -> one.equals(other) ? one : "changed"));
        Stream.of(Severity.STOP, Severity.WARNING)
                .flatMap(severity -> report.findings(severity).stream())
                .forEach(finding -> marks.putIfAbsent(finding.subject(), "finding"));
        return marks;
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
