package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks at the page where people do. */
class PageInBrowserTest {
    @TempDir
    private Path folder;

    @Test
    void showsVerdictFindingsAndTablesWithoutTheNetwork() throws Exception {
        Browser browser = Browser.required(folder);

        Browser.Visit visit = browser.open(page(Samples.stop()));

        assertThat(visit.dom())
                .contains("<h1 id=\"verdict\">STOP</h1>")
                .contains("is missing; the declared schema has it as text NOT NULL &lt;b&gt;\"&amp;\"&lt;/b&gt;")
                .contains(
                        "<code>ALTER TABLE \"public\".\"users\" ADD COLUMN \"email\" text NOT NULL;</code></pre><button")
                .contains("<text class=\"title\" x=\"10\" y=\"20\">verification_tokens</text>")
                .contains("accounts.userId → users.id, ON DELETE CASCADE");
        assertThat(visit.console()).isEmpty();
        assertThat(visit.requests()).isEmpty();
    }

    @Test
    void whatDiffersIsMarkedBySignsAndWords() throws Exception {
        Browser browser = Browser.required(folder);

        String dom = browser.open(page(Samples.stop())).dom();

        assertThat(dom)
                .contains(
                        "<td class=\"change\">≠ changed</td>",
                        "<code>type <del>text</del></code>",
                        "<ins>&lt;b&gt;character varying(64)&lt;/b&gt;</ins>",
                        "text-anchor=\"end\">≠ changed</text>",
                        "<tspan x=\"34\">email ≠</tspan>",
                        "Red tables differ or have findings: − missing, + extra, ≠ changed, ! a finding.");
    }

    @Test
    void figuresAreBarsBesideTheirNumbers() throws Exception {
        Browser browser = Browser.required(folder);

        String dom = browser.open(page(Samples.status())).dom();

        assertThat(dom.replaceAll("\\s+", " "))
                .contains(
                        "<th scope=\"row\">size</th> <td class=\"duration\">100 MB</td> <td class=\"duration\">150 MB</td>")
                .contains("<rect class=\"then\" y=\"1\" width=\"67\" height=\"4\"></rect>")
                .contains("<rect class=\"now\" y=\"7\" width=\"100\" height=\"6\"></rect>");
    }

    @Test
    void aBrokenScriptOrAnAddressOutsideWouldBeNoticed() throws Exception {
        Browser browser = Browser.required(folder);
        Path page = folder.resolve("bad.html");
        Files.writeString(page, "<img src='http://neonhub.invalid/x.png'><script>throw new Error('boom')</script>");

        Browser.Visit visit = browser.open(page);

        assertThat(visit.console()).anyMatch(line -> line.contains("boom"));
        assertThat(visit.requests()).contains("http://neonhub.invalid/x.png");
    }

    @Test
    void nothingIsWiderThanAPhone() throws Exception {
        Browser browser = Browser.required(folder);
        page(Samples.stop());
        Path phone = folder.resolve("report/phone.html");
        Files.writeString(phone, """
                <iframe width="390" height="800" src="index.html" onload="
                  document.title = 'content ' + this.contentDocument.documentElement.scrollWidth"></iframe>
                """);

        assertThat(browser.open(phone).dom()).contains("<title>content 390</title>");
    }

    private Path page(Report report) {
        ReportFolder written = ReportFolder.emptied(folder.resolve("report"));
        written.write(report);
        return written.page();
    }
}
