package io.neonhub.ci;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** One run of {@code ci/verify} in this JVM, at a clock that stands still. */
record Run(int exitCode, String out, String err) {

    static Run of(Path home, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = Verify.run(
                new Surroundings(
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        home,
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        Verify.readyMadeSuites(),
                        environment),
                arguments);
        return new Run(exitCode, out.toString(), err.toString());
    }
}
