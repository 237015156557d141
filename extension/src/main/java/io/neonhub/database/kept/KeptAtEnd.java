package io.neonhub.database.kept;

import io.neonhub.failure.EnvironmentException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** The databases of one server that are kept together, when it stops. Thread-safe. */
public record KeptAtEnd(ConcurrentMap<KeptFolder, Queue<KeptDatabase>> databases) {
    private static final Logger LOGGER = System.getLogger("io.neonhub");

    public KeptAtEnd() {
        this(new ConcurrentHashMap<>());
    }

    public void add(KeptDatabase database, KeptFolder folder) {
        databases.computeIfAbsent(folder, it -> new ConcurrentLinkedQueue<>()).add(database);
    }

    public boolean isEmpty() {
        return databases.isEmpty();
    }

    public Stream<KeptDatabase> all() {
        return databases.values().stream().flatMap(Queue::stream);
    }

    /** Keeps them with that content. What goes wrong is logged: nobody is left to whom it could be told. */
    public void keep(KeptFolder.Content content) {
        databases.forEach((folder, kept) -> {
            try {
                folder.add(List.copyOf(kept), content);
            } catch (EnvironmentException e) {
                fail(e);
            }
        });
    }

    /** Keeps none of them, and says why. */
    public void fail(Exception reason) {
        databases.clear();
        LOGGER.log(Level.WARNING, "The databases of failed tests are not kept. " + reason.getMessage());
    }
}
