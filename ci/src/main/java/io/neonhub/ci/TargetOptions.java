package io.neonhub.ci;

import io.neonhub.database.TargetDatabase;
import io.neonhub.failure.UsageException;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that names the database that is looked at. */
final class TargetOptions {
    private static final String VARIABLE = "DATABASE_URL";

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description =
                    "The database to look at: postgresql://USER:PASSWORD@HOST:PORT/DATABASE. It is only read. Default:"
                            + " $DATABASE_URL.")
    private Optional<String> url = Optional.empty();

    /** Checked, as far as that needs no connection; the text with its password. */
    String checked(Map<String, String> environment) {
        String text = url.or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .filter(it -> !it.isBlank())
                .orElseThrow(() -> new UsageException(
                        "Which database? Name it with --database-url postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or set"
                                + " DATABASE_URL."));
        TargetDatabase.parse(url.isPresent() ? "--database-url" : VARIABLE, text);
        return text;
    }
}
