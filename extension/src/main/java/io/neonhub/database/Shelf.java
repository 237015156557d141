package io.neonhub.database;

import java.util.ArrayDeque;
import java.util.Deque;

/** The clones of one template that are ready or being made. Guarded by the {@link Workshop}. */
final class Shelf {
    static final int MOST = 8;

    final Deque<String> ready = new ArrayDeque<>();
    int wanted;
    int underway;
    int waiting;

    boolean isShort() {
        return ready.size() + underway < wanted + waiting;
    }

    /** Somebody asked and nothing was ready: the tests are faster than the cloning. */
    void missed() {
        wanted = Math.min(MOST, Math.max(1, 2 * wanted));
    }
}
