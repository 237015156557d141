package io.neonhub.verification.backup;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an archive of pg_dump says of itself.
 *
 * @param database the name of the one that it was taken of
 * @param created when
 */
public record ArchiveHead(Optional<String> database, Optional<Instant> created) {
    private static final Pattern DATABASE = Pattern.compile("(?m)^; +dbname: (.*)$");

    /** In the time zone of pg_restore, which {@link Program} sets. */
    private static final Pattern CREATED =
            Pattern.compile("(?m)^; Archive created at (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) UTC$");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    /** Reads what {@code pg_restore --list} prints. */
    static ArchiveHead parse(String list) {
        return new ArchiveHead(
                first(DATABASE, list),
                first(CREATED, list).map(text -> LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC)));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }
}
