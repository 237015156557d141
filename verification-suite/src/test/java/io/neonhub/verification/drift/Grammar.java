package io.neonhub.verification.drift;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws single DDL statements; the rules of {@code mutations/grammar.txt} and what its names stand for. */
final class Grammar {
    private static final Path FILE = Path.of("src/test/resources/mutations/grammar.txt");
    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHOICE = Pattern.compile("\\[([^\\[\\]]*\\|[^\\[\\]]*)]");
    private static final Pattern QUERY = Pattern.compile("(\\w+): (.*)");

    private final Map<String, String> queries = new HashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final Random random;

    Grammar(Random random) throws IOException {
        this.random = random;
        for (String line : Files.readAllLines(FILE)) {
            Matcher query = QUERY.matcher(line);
            if (query.matches()) {
                queries.put(query.group(1), query.group(2));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rules.add(line);
            }
        }
    }

    int rules() {
        return rules.size();
    }

    /** A statement, or nothing where the database has none of what the rule names. It may be one that the server refuses. */
    Optional<String> draw(Connection connection) throws SQLException {
        String text = pick(rules);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("new", "m" + Integer.toHexString(random.nextInt()));
        while (true) {
            Matcher choice = CHOICE.matcher(text);
            Matcher name = NAME.matcher(text);
            if (choice.find()) {
                String option = pick(List.of(choice.group(1).split("\\|", -1)));
                text = text.substring(0, choice.start()) + option + text.substring(choice.end());
            } else if (name.find()) {
                Optional<String> value = value(name.group(1), chosen, connection);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                text = text.replace(name.group(), value.get());
            } else {
                return Optional.of(text);
            }
        }
    }

    private Optional<String> value(String name, Map<String, String> chosen, Connection connection) throws SQLException {
        if (!chosen.containsKey(name)) {
            String sql = queries.get(name);
            Matcher other = NAME.matcher(sql);
            while (other.find()) {
                Optional<String> value = value(other.group(1), chosen, connection);
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                sql = sql.replace(other.group(), value.get());
            }
            List<String> values = values(sql, connection);
            if (values.isEmpty()) {
                return Optional.empty();
            }
            chosen.put(name, pick(values));
        }
        return Optional.of(chosen.get(name));
    }

    private static List<String> values(String sql, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql + " ORDER BY 1")) {
            List<String> values = new ArrayList<>();
            while (row.next()) {
                values.add(row.getString(1));
            }
            return values;
        }
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
