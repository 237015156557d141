package io.neonhub.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** The contenders of one work, set up, and what has to be closed after them: last in, first out. For one thread. */
public final class Stage implements AutoCloseable {
    private final Map<String, Contender> contenders = new LinkedHashMap<>();
    private final Deque<AutoCloseable> resources = new ArrayDeque<>();

    public Stage add(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    public <T extends AutoCloseable> T closing(T resource) {
        resources.push(resource);
        return resource;
    }

    Map<String, Contender> contenders() {
        return contenders;
    }

    @Override
    public void close() {
        while (!resources.isEmpty()) {
            close(resources.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            throw new IllegalStateException(resource + " could not be closed", e);
        }
    }
}
