package io.neonhub.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrismaOrderTest {
    private static final PrismaVersion BYTES = new PrismaVersion(6, 5, 0);
    private static final PrismaVersion LOCALE = new PrismaVersion(6, 6, 0);

    @Test
    void until6Dot5AnUnderscoreSortsBehindDigits() {
        assertThat(sorted(BYTES, "20251028_b", "20251028100000_a")).containsExactly("20251028100000_a", "20251028_b");
    }

    @Test
    void from6Dot6AnUnderscoreSortsBeforeDigits() {
        assertThat(sorted(LOCALE, "20251028100000_a", "20251028_b")).containsExactly("20251028_b", "20251028100000_a");
    }

    @Test
    void until6Dot5CapitalsSortBeforeSmallLettersAndAccentsLast() {
        assertThat(sorted(BYTES, "é", "a", "B", "😀", "\uffee")).containsExactly("B", "a", "é", "\uffee", "😀");
    }

    /** The file was sorted by {@code localeCompare} of Node 20. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void from6Dot6NamesSortAsJavaScriptSortsThem(long seed) throws IOException {
        List<String> expected = namesInLocaleOrder();
        List<String> names = new ArrayList<>(expected);
        Collections.shuffle(names, new Random(seed));
        names.sort(PrismaOrder.of(LOCALE));
        assertThat(names).hasSizeGreaterThan(70).isEqualTo(expected);
    }

    private static List<String> sorted(PrismaVersion version, String... names) {
        List<String> list = new ArrayList<>(List.of(names));
        list.sort(PrismaOrder.of(version));
        return list;
    }

    private static List<String> namesInLocaleOrder() throws IOException {
        try (InputStream file = PrismaOrderTest.class.getResourceAsStream("names-in-locale-order.txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
