package io.neonhub.ci.report;

import io.neonhub.verification.finding.Finding;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One suite as JUnit XML, the form that CI servers read. Written here because Surefire's and the platform's writers lose
 * the names of parameterised checks.
 */
final class JUnitXml {
    private final XMLStreamWriter xml;

    private JUnitXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(Suite suite) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            new JUnitXml(xml).suite(suite);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML into memory failed.", e);
        }
        return text.append("\n").toString();
    }

    private void suite(Suite suite) throws XMLStreamException {
        newLine(0);
        xml.writeStartElement("testsuite");
        attribute("name", suite.name());
        attribute("tests", String.valueOf(suite.checks().size()));
        attribute("failures", String.valueOf(suite.count(Status.FAILED)));
        attribute("errors", String.valueOf(suite.count(Status.ERROR)));
        attribute("skipped", String.valueOf(suite.count(Status.NOT_RUN)));
        attribute("time", seconds(suite.duration()));
        for (Check check : suite.checks()) {
            check(suite, check);
        }
        newLine(0);
        xml.writeEndElement();
    }

    private void check(Suite suite, Check check) throws XMLStreamException {
        newLine(1);
        xml.writeStartElement("testcase");
        attribute("classname", suite.name());
        attribute("name", check.name());
        attribute("time", seconds(check.duration()));
        switch (check.status()) {
            case PASSED -> passed(check.findings());
            case FAILED -> blocking("failure", check.findings());
            case ERROR -> blocking("error", check.findings());
            case NOT_RUN -> skipped(check.reason().orElse(""));
        }
        xml.writeEndElement();
    }

    private void passed(List<Finding> findings) throws XMLStreamException {
        if (!findings.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(legal(text(findings)));
            xml.writeEndElement();
        }
    }

    private void blocking(String element, List<Finding> findings) throws XMLStreamException {
        Finding first = findings.get(0);
        xml.writeStartElement(element);
        attribute("message", first.subject() + ": " + first.problem());
        attribute("type", "stop");
        xml.writeCharacters(legal(text(findings)));
        xml.writeEndElement();
    }

    private void skipped(String reason) throws XMLStreamException {
        xml.writeEmptyElement("skipped");
        attribute("message", reason);
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static String text(List<Finding> findings) {
        return findings.stream().map(Finding::text).collect(Collectors.joining("\n"));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }

    /** XML 1.0 has no form for most control characters and for halves of surrogate pairs, not even an escaped one. */
    private static String legal(String text) {
        return text.codePoints()
                .map(c -> isLegal(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isLegal(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c != 0xFFFE && c != 0xFFFF);
    }
}
