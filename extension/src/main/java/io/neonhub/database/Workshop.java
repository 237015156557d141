package io.neonhub.database;

import io.neonhub.failure.EnvironmentException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Clones templates ahead of the tests that will ask, and drops databases behind them, on two threads: more gain nothing,
 * since both are work of the server's. Dropping comes first, because it gives back what the next clone needs.
 *
 * <p>Of each template as many are ready as its tests were found to be faster than cloning, at most {@value Shelf#MOST}. When
 * more databases wait to be dropped than a test run should ever hold, whoever brings the next one waits. Thread-safe;
 * {@link #close()} drops everything that is left, what was never given back included.
 */
final class Workshop implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int MOST_DROPS = 32;
    private static final Logger LOGGER = System.getLogger("io.neonhub");

    private final Maintenance maintenance;
    private final Disposables disposables;
    private final Owner owner;
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();
    private final Deque<String> drops = new ArrayDeque<>();
    /** All that were begun and are not being dropped. */
    private final Set<String> made = new LinkedHashSet<>();

    private final List<Thread> threads;
    private boolean closed;
    private Optional<String> complaint = Optional.empty();

    Workshop(Maintenance maintenance, Disposables disposables, Owner owner) {
        this.maintenance = maintenance;
        this.disposables = disposables;
        this.owner = owner;
        this.threads = Stream.generate(() -> new Thread(this::work, "neonhub-databases"))
                .limit(THREADS)
                .toList();
        threads.forEach(thread -> {
            thread.setDaemon(true);
            thread.start();
        });
    }

    /** The name of a clone that nobody else gets. */
    String take(Template template) {
        try {
            return ready(template.name()).orElseGet(() -> create(template.name(), newName()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while waiting for a database.", e);
        }
    }

    /** The name of a copy of that database as it is now, made while the caller waits; nobody may be connected to it. */
    String copy(String source) {
        return create(source, newName());
    }

    /** Waits for one that is being made, if nobody else does: making another takes longer. */
    private synchronized Optional<String> ready(String template) throws InterruptedException {
        Shelf shelf = shelves.computeIfAbsent(template, it -> new Shelf());
        if (shelf.ready.isEmpty()) {
            shelf.missed();
        }
        notifyAll();
        while (shelf.ready.isEmpty() && shelf.underway > shelf.waiting) {
            shelf.waiting++;
            try {
                wait();
            } finally {
                shelf.waiting--;
            }
        }
        return Optional.ofNullable(shelf.ready.poll());
    }

    /** Has it dropped soon. */
    synchronized void drop(String name) {
        try {
            while (drops.size() >= MOST_DROPS && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            // Nobody must lose it for that.
            Thread.currentThread().interrupt();
        }
        if (made.remove(name)) {
            drops.add(name);
            notifyAll();
        }
    }

    /** Has it never dropped. */
    synchronized void keep(String name) {
        made.remove(name);
    }

    private void work() {
        try {
            for (Optional<Runnable> task = next(); task.isPresent(); task = next()) {
                task.get().run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for something to do; empty when there will be nothing any more. */
    private synchronized Optional<Runnable> next() throws InterruptedException {
        while (true) {
            String drop = drops.poll();
            if (drop != null) {
                notifyAll();
                return Optional.of(() -> tryDrop(drop));
            }
            if (closed) {
                return Optional.empty();
            }
            for (Map.Entry<String, Shelf> shelf : shelves.entrySet()) {
                if (shelf.getValue().isShort()) {
                    shelf.getValue().underway++;
                    return Optional.of(() -> stock(shelf.getKey(), shelf.getValue()));
                }
            }
            wait();
        }
    }

    private void stock(String template, Shelf shelf) {
        String name = newName();
        boolean done = false;
        try {
            done = tryCreate(template, name);
            if (done && !isAwaited(shelf)) {
                disposables.warm(name);
            }
        } finally {
            put(name, done, shelf);
        }
    }

    private synchronized boolean isAwaited(Shelf shelf) {
        return shelf.waiting > 0;
    }

    private synchronized void put(String name, boolean done, Shelf shelf) {
        shelf.underway--;
        if (closed) {
            drops.add(name);
        } else if (done) {
            shelf.ready.add(name);
        } else {
            // Whoever waits makes one himself then, and learns why that fails.
            shelf.wanted = 0;
        }
        notifyAll();
    }

    private boolean tryCreate(String template, String name) {
        try {
            create(template, name);
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private synchronized String newName() {
        String name = owner.newName();
        made.add(name);
        return name;
    }

    private String create(String template, String name) {
        try {
            disposables.create(template, name);
            return name;
        } catch (EnvironmentException e) {
            // Where the connection broke, it may have been made before.
            if (!Maintenance.isBroken(e)) {
                keep(name);
            }
            throw e;
        }
    }

    /** What keeps one from being dropped may have passed when the session ends: it is tried again then. */
    private void tryDrop(String name) {
        try {
            maintenance.drop(name);
        } catch (RuntimeException e) {
            remember(name, e);
        }
    }

    private synchronized void remember(String name, RuntimeException failure) {
        made.add(name);
        complaint = Optional.of(" could not be dropped. " + failure.getMessage());
        if (closed && Maintenance.isAway(failure)) {
            made.addAll(drops);
            drops.clear();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            drops.addAll(made);
            made.clear();
            shelves.clear();
            notifyAll();
        }
        threads.forEach(Workshop::join);
        tellWhatIsLeft();
    }

    private synchronized void tellWhatIsLeft() {
        Optional<String> first = made.stream().findFirst();
        first.map(name -> made.size() == 1
                        ? "The database " + name
                        : made.size() + " databases, " + name + " among them,")
                .ifPresent(names -> LOGGER.log(Level.WARNING, names + complaint.orElse("")));
    }

    /** Also when the JVM is being interrupted: what is not dropped now stays on the server. */
    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
