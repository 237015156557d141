package io.neonhub.ci.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The advice of a finding, cut into prose and the SQL inside it, so that the SQL can be copied alone. */
public final class Remedy {
    private static final Pattern SQL = Pattern.compile(
            "(?:ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|GRANT|REVOKE|REINDEX|SELECT|SET|COMMENT|ANALYZE|VACUUM) [^;]*;"
                    + "(?:\\s+(?:ALTER|CREATE|DROP|INSERT|UPDATE|DELETE|GRANT|REVOKE|REINDEX|SELECT|SET|COMMENT|ANALYZE|VACUUM) [^;]*;)*");

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
