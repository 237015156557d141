package io.neonhub.verification.accepted;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the file: what is accepted, when somebody looked at it, and why it may stay.
 *
 * @param line its number, from 1
 * @param kind its first word, which says who reads the line: {@code migration}, {@code drift}
 * @param words those between the kind and the date
 */
public record Accepted(int line, String kind, List<String> words, LocalDate date, String reason) {
    public Accepted {
        words = List.copyOf(words);
    }

    /** {@code on 2026-01-31: the index was made by hand} */
    public String why() {
        return "on " + date + ": " + reason;
    }
}
