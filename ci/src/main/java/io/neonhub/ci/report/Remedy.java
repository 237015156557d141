package io.neonhub.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The remedy of a finding, cut into prose and the SQL inside it, so that the SQL can be copied alone. */
public final class Remedy {
    private static final String VERB =
            "(?:ALTER|ANALYZE|COMMENT|CREATE|DELETE|DROP|GRANT|INSERT|REINDEX|REVOKE|SELECT|SET|UPDATE|VACUUM)";
    /** Comments before it belong to a statement, semicolons in quotes don't end it. */
    private static final String STATEMENT =
            "(?:--[^\\n]*\\n\\s*)*" + VERB + "\\s(?:[^;'\"]|'[^']*'|\"[^\"]*\")*;(?:[ \\t]*--[^\\n]*)?";
    /** A statement begins a line or follows a colon: prose has words like UPDATE, too. */
    private static final Pattern SQL =
            Pattern.compile("(?:^[ \\t]*|(?<=: ))" + STATEMENT + "(?:\\s+" + STATEMENT + ")*", Pattern.MULTILINE);

    private Remedy() {}

    /** A stretch of text that is either prose or statements. */
    public record Part(String text, boolean sql) {}

    public static List<Part> parts(String remedy) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = SQL.matcher(remedy);
        int end = 0;
        while (matcher.find()) {
            add(parts, remedy.substring(end, matcher.start()), false);
            add(parts, matcher.group(), true);
            end = matcher.end();
        }
        add(parts, remedy.substring(end), false);
        return parts;
    }

    private static void add(List<Part> parts, String text, boolean sql) {
        if (!text.isBlank()) {
            parts.add(new Part(text.strip(), sql));
        }
    }
}
