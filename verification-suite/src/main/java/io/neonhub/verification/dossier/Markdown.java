package io.neonhub.verification.dossier;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A page of Markdown, in which nothing that is told is taken for markup. Not thread-safe. */
final class Markdown {
    private final StringBuilder text = new StringBuilder();

    void title(String words) {
        text.append("# ").append(words).append("\n\n");
    }

    void section(String words) {
        text.append('\n').append("## ").append(words).append("\n\n");
    }

    /** Markup of our own. */
    void paragraph(String words) {
        text.append(words).append("\n\n");
    }

    void item(String words) {
        text.append("- ").append(escaped(words)).append('\n');
    }

    void code(String language, String lines) {
        String fence = lines.contains("```") ? "````" : "```";
        text.append(fence).append(language).append('\n');
        text.append(lines.strip()).append('\n').append(fence).append("\n\n");
    }

    /** Begins a table; its rows follow. */
    void table(String... columns) {
        line(columns);
        text.append("|---".repeat(columns.length)).append("|\n");
    }

    void row(String... cells) {
        line(Arrays.stream(cells).map(Markdown::escaped).toArray(String[]::new));
    }

    private void line(String... cells) {
        text.append(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    static String escaped(String words) {
        return words.replaceAll("([\\\\`*|<>\\[\\]])", "\\\\$1").replaceAll("\\R", " ");
    }

    @Override
    public String toString() {
        return text.toString().strip().replaceAll("\n{3,}", "\n\n") + "\n";
    }
}
