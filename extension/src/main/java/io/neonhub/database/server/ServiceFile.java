package io.neonhub.database.server;

import io.neonhub.failure.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A connection service file of libpq's: sections in brackets, and below each its parameters, {@code name=value}. Values may be
 * passwords and stand in no message.
 */
record ServiceFile(Path path, Map<String, Map<String, String>> services) {

    /** Empty where there is no such file. */
    static Optional<ServiceFile> read(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parse(path, Files.readAllLines(path)));
        } catch (IOException e) {
            throw new UsageException("The service file " + path + " cannot be read: " + e.getMessage() + ".", e);
        }
    }

    private static ServiceFile parse(Path path, List<String> lines) {
        Map<String, Map<String, String>> services = new LinkedHashMap<>();
        Map<String, String> current = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("[") && line.endsWith("]")) {
                current = new LinkedHashMap<>();
                services.putIfAbsent(line.substring(1, line.length() - 1), current); // the first one counts
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                add(current, line, "The service file " + path + ", line " + (i + 1) + ", ");
            }
        }
        return new ServiceFile(path, services);
    }

    private static void add(Map<String, String> service, String line, String place) {
        int equals = line.indexOf('=');
        if (line.startsWith("ldap")) {
            throw new UsageException(place
                    + "asks a directory service, which is not done here. Write host=, port=, dbname=" + " and so on.");
        }
        String name = equals < 0 ? "" : line.substring(0, equals).strip();
        if (!name.matches("[A-Za-z_]+") || name.equals("service")) {
            throw new UsageException(place + "is no parameter. Write name=value, as host=db.example.org.");
        }
        service.put(name, line.substring(equals + 1).strip());
    }

    /** Its names, for messages. */
    List<String> names() {
        return new ArrayList<>(services.keySet());
    }
}
