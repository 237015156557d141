package io.neonhub.verification.schema.prisma;

import static org.assertj.core.api.Assertions.assertThat;

import io.neonhub.failure.UsageException;
import io.neonhub.migration.PrismaVersion;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever is cut out of a schema, the reader reads it or says where it is wrong; it never fails in another way. */
class BrokenSchemaTest {
    private static final SourceFile WHOLE = SchemaFiles.read(
                    "classpath:io/neonhub/verification/projects/marketplace/prisma/schema.prisma")
            .get(0);
    private static final Pattern TOKEN = Pattern.compile("\\w+|\"[^\"\\n]*\"|\\S");
    private static final String PLACE = "schema\\.prisma(:\\d+:\\d+)?: .+";

    @Test
    void aSchemaThatEndsTooEarlyIsReadOrRefused() {
        int step = 97;
        for (int end = 0; end < WHOLE.text().length(); end += step) {
            assertReadOrRefused(WHOLE.text().substring(0, end));
        }
    }

    @Test
    void aSchemaThatLacksATokenIsReadOrRefused() {
        List<MatchResult> tokens = TOKEN.matcher(WHOLE.text()).results().toList();
        int step = 29;
        for (int i = 0; i < tokens.size(); i += step) {
            MatchResult token = tokens.get(i);
            assertReadOrRefused(
                    WHOLE.text().substring(0, token.start()) + WHOLE.text().substring(token.end()));
        }
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(PrismaSchemaReader.read(List.of(new SourceFile("schema.prisma", text)), PrismaVersion.DEFAULT)
                            .models())
                    .isNotEmpty();
        } catch (UsageException refused) {
            assertThat(refused).message().matches("(?s)" + PLACE);
        }
    }
}
