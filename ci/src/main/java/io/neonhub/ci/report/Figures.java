package io.neonhub.ci.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Figures as people look at them: those of the server, the database and its backup first, then kind by kind those of tables and
 * migrations.
 */
final class Figures {
    private static final Set<String> WHOLE = Set.of("server", "database", "backup");

    private Figures() {}

    static boolean isOfTheWhole(Figure figure) {
        return WHOLE.contains(figure.subject());
    }

    static List<Figure> ofTheWhole(Report report) {
        return report.figures().stream().filter(Figures::isOfTheWhole).toList();
    }

    /** By their names. */
    static Map<String, List<Figure>> ofParts(Report report) {
        return report.figures().stream()
                .filter(figure -> !isOfTheWhole(figure))
                .collect(Collectors.groupingBy(Figure::name, LinkedHashMap::new, Collectors.toList()));
    }
}
