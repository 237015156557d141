package io.neonhub.verification.accepted;

import io.neonhub.migration.SqlStatement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody has looked at in one script and allows it, in a comment of its own: {@code -- neonhub:allow RULE: REASON}.
 *
 * @param rule its name, as findings tell it
 * @param line of the comment, counted from 1
 */
public record AllowComment(String rule, String reason, int line) {
    private static final Pattern COMMENT = Pattern.compile(
            "^[ \\t]*--[ \\t]*neonhub:allow[ \\t]+([a-z-]+)[ \\t]*:[ \\t]*(\\S.*?)[ \\t\\r]*$", Pattern.MULTILINE);

    /** All of a script, in its order. */
    public static List<AllowComment> in(String script) {
        return COMMENT.matcher(script)
                .results()
                .map(found ->
                        new AllowComment(found.group(1), found.group(2), SqlStatement.line(script, found.start(1))))
                .toList();
    }

    /** The reason why a script may break that rule; empty where it gives none. */
    public static Optional<String> reason(String script, String rule) {
        return in(script).stream()
                .filter(comment -> comment.rule().equals(rule))
                .map(AllowComment::reason)
                .findFirst();
    }
}
