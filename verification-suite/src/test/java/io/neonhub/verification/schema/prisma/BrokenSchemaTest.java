package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is cut out of a schema, the reader reads it or says where it is wrong; it never fails in another way. */
class BrokenSchemaTest {
    private static final String WHOLE = SchemaFiles.read(
                    "classpath:io/neonhub/verification/schema/prisma/agreement/several-schemas/schema.prisma")
            .get(0)
            .text();
    /** In characters: short enough to hit every token, long enough to keep the test quick. */
    private static final int STEP = 5;

    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|\\S");

    @Test
    void aSchemaThatEndsTooEarlyIsReadOrRefused() {
        assertReadOrRefused(IntStream.iterate(0, end -> end < WHOLE.length(), end -> end + STEP)
                .mapToObj(end -> WHOLE.substring(0, end)));
    }

    @Test
    void aSchemaThatLacksATokenIsReadOrRefused() {
        assertReadOrRefused(TOKEN.matcher(WHOLE)
                .results()
                .map(token -> WHOLE.substring(0, token.start()) + WHOLE.substring(token.end())));
    }

    private static void assertReadOrRefused(Stream<String> texts) {
        List<Optional<String>> refusals = texts.map(BrokenSchemaTest::refusal).toList();

        assertThat(refusals).contains(Optional.empty());
        assertThat(refusals.stream().flatMap(Optional::stream))
                .isNotEmpty()
                .allMatch(it -> it.matches("(?s)schema\\.prisma(:\\d+:\\d+)?: .+[.?]"));
    }

    private static Optional<String> refusal(String text) {
        try {
            PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", text)), PrismaVersion.DEFAULT);
            return Optional.empty();
        } catch (UsageException refused) {
            return Optional.of(refused.getMessage());
        }
    }
}
