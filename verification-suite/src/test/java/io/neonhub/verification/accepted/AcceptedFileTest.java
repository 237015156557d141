package io.neonhub.verification.accepted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedFileTest {
    @TempDir
    private Path folder;

    @Test
    void aLineSaysWhatWhenAndWhy() throws IOException {
        AcceptedFile file = read("""
                # reviewed by two
                migration  20250101_x  BASELINED  2026-01-31  it was there before 2026-01-01

                migration "with ""blanks"" in it" EDITED 2026-02-01 words only
                drift public.users.email changed 2026-02-02 wider
                """);

        assertThat(file.entries("migration"))
                .containsExactly(
                        new Accepted(
                                2,
                                "migration",
                                List.of("20250101_x", "BASELINED"),
                                LocalDate.of(2026, 1, 31),
                                "it was there before 2026-01-01"),
                        new Accepted(
                                4,
                                "migration",
                                List.of("with \"blanks\" in it", "EDITED"),
                                LocalDate.of(2026, 2, 1),
                                "words only"));
        assertThat(file.entries("drift")).extracting(Accepted::line).containsExactly(5);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '\u0001', textBlock = """
            migratoin x EDITED 2026-01-31 why => a line begins with drift or migration, not with 'migratoin'.
            migration x EDITED because => there is no date. Write migration NAME STATE YYYY-MM-DD REASON.
            migration x EDITED 2026-02-30 because => there is no 2026-02-30. Write migration NAME STATE YYYY-MM-DD REASON.
            migration x EDITED 2026-01-31 => there is no reason behind the date. Write migration NAME STATE YYYY-MM-DD REASON.
            drift 2026-01-31 because => nothing stands before the date. Write drift [KIND] OBJECT missing|extra|changed YYYY-MM-DD REASON.
            migration "x EDITED 2026-01-31 why => a double quote is not closed, or not followed by a blank. Inside quotes, write a double quote twice.
            migration "x"y EDITED 2026-01-31 why => a double quote is not closed, or not followed by a blank. Inside quotes, write a double quote twice.
            """)
    void aMalformedLineIsNamedWithItsNumber(String line, String problem) {
        assertThatThrownBy(() -> read("# head\n" + line))
                .isInstanceOf(UsageException.class)
                .hasMessage(folder.resolve("accepted.txt") + ", line 2: " + problem);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        Path missing = folder.resolve("missing.txt");
        assertThatThrownBy(() -> AcceptedFile.read(missing))
                .isInstanceOf(UsageException.class)
                .hasMessage("The file of what is accepted, " + missing
                        + ", cannot be read (NoSuchFileException). Name a text file in UTF-8 with --accept.");
    }

    private AcceptedFile read(String text) throws IOException {
        return AcceptedFile.read(Files.writeString(folder.resolve("accepted.txt"), text));
    }
}
