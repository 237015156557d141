package io.neonhub.ci.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SideBySideTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            type text                | type text, not null       | type text                 | type text[, not null]
            type text                | type integer              | type [text]               | type [integer]
            on delete cascade        | on delete set null        | on delete [cascade]       | on delete [set null]
            ''                       | CREATE INDEX i            | ''                        | CREATE INDEX i
            CREATE INDEX i ON t (a)  | CREATE INDEX i ON t (a, b) | CREATE INDEX i ON t (a)  | CREATE INDEX i ON t (a[, b])
            """)
    void onlyWhatDiffersIsMarked(String expected, String actual, String left, String right) {
        SideBySide sides = SideBySide.of(expected, actual);

        assertThat(shown(sides.expected())).isEqualTo(left);
        assertThat(shown(sides.actual())).isEqualTo(right);
    }

    private static String shown(List<SideBySide.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.differs() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
