package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.verification.finding.Finding;
import java.io.StringReader;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class JUnitXmlTest {

    @Test
    void writesEveryStatus() {
        Suite suite = new Suite(
                "Agent jobs",
                Duration.ofMillis(1300),
                List.of(
                        check("is <ready>", Status.PASSED),
                        check("is advised", Status.PASSED, Finding.advice("jobs", "no index", "Add one.")),
                        check("claim › [2] three workers", Status.FAILED, Finding.stop("jobs", "a & b", "Mend it.")),
                        check("breaks", Status.ERROR, Finding.stop("breaks", "broke", "See where.")),
                        Check.notRun("is left out", "no model \"AgentJob\"")));

        assertThat(JUnitXml.write(suite)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuite name="Agent jobs" tests="5" failures="1" errors="1" skipped="1" time="1.300">
                  <testcase classname="Agent jobs" name="is &lt;ready&gt;" time="0.005"></testcase>
                  <testcase classname="Agent jobs" name="is advised" time="0.005"><system-out>jobs: no index
                  → Add one.</system-out></testcase>
                  <testcase classname="Agent jobs" name="claim › [2] three workers" time="0.005"><failure message="jobs: a &amp; b" type="stop">jobs: a &amp; b
                  → Mend it.</failure></testcase>
                  <testcase classname="Agent jobs" name="breaks" time="0.005"><error message="breaks: broke" type="stop">breaks: broke
                  → See where.</error></testcase>
                  <testcase classname="Agent jobs" name="is left out" time="0.000"><skipped message="no model &quot;AgentJob&quot;"/></testcase>
                </testsuite>
                """);
    }

    @Test
    void whatXmlCannotHoldIsReplaced() throws Exception {
        Suite suite = new Suite(
                "S", Duration.ZERO, List.of(check("a\u0000b\u001B[31m\uD83D\uDE00\uD800\uFFFFc\nd", Status.PASSED)));

        Document parsed = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JUnitXml.write(suite))));

        assertThat(parsed.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo("a\uFFFDb\uFFFD[31m\uD83D\uDE00\uFFFD\uFFFDc d");
    }

    private static Check check(String name, Status status, Finding... findings) {
        return new Check(name, status, Duration.ofMillis(5), Optional.empty(), List.of(findings));
    }
}
