package io.neonhub.verification.safety;

import io.neonhub.verification.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The relations that there were before a migration, with what may change of them. For one thread. */
final class KnownRelations {
    private static final String QUERY = """
            SELECT c.oid, n.nspname, c.relname, c.relfilenode FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname !~ '^(pg_|information_schema$)'""";

    private final Connection connection;
    private final Map<Long, Relation> relations = new HashMap<>();
    private final Map<Long, Long> files = new HashMap<>();
    private final Map<Long, Long> scans = new HashMap<>();

    private KnownRelations(Connection connection) {
        this.connection = connection;
    }

    static KnownRelations read(Connection connection) throws SQLException {
        KnownRelations known = new KnownRelations(connection);
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            known.add(query);
        }
        return known;
    }

    Optional<Relation> relation(long oid) {
        return Optional.ofNullable(relations.get(oid));
    }

    /** Whether the relation lies in another file than when this was last asked. */
    boolean hasMoved(Probe.Held held) {
        Long before = files.put(held.oid(), held.file());
        return before != null && held.file() != 0 && before != held.file();
    }

    /** Whether the relation was read from end to end since this was last asked; the server starts to count anew at times. */
    boolean wasScanned(Probe.Held held) {
        Long before = scans.put(held.oid(), held.scans());
        return held.scans() > 0 && (before == null || before != held.scans());
    }

    /** All that lie in another file than when this was last asked, for a statement that leaves no transaction to look into. */
    Set<Relation> moved() throws SQLException {
        Map<Long, Long> before = Map.copyOf(files);
        try (PreparedStatement query = connection.prepareStatement(QUERY)) {
            add(query);
        }
        return relations.values().stream()
                .filter(it ->
                        before.containsKey(it.oid()) && !Objects.equals(before.get(it.oid()), files.get(it.oid())))
                .collect(Collectors.toSet());
    }

    /** Learns what a migration made and renamed. */
    void update(Collection<Long> touched) throws SQLException {
        if (touched.isEmpty()) {
            return;
        }
        touched.forEach(relations::remove);
        try (PreparedStatement query = connection.prepareStatement(QUERY + " AND c.oid = ANY (?)")) {
            query.setArray(1, connection.createArrayOf("oid", touched.toArray()));
            add(query);
        }
    }

    private void add(PreparedStatement query) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long oid = row.getLong(1);
                relations.put(oid, new Relation(oid, new QualifiedName(row.getString(2), row.getString(3))));
                files.put(oid, row.getLong(4));
            }
        }
    }
}
