package io.neonhub.database;

import io.neonhub.failure.EnvironmentException;
import java.io.IOException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;

/**
 * Waits until a server that sleeps, starts or recovers lets somebody in. What time does not cure is left to whoever looks
 * next, at once. Immutable.
 *
 * @param bound for all attempts together
 * @param progress is told now and then how long it has taken
 */
public record Wakeup(TargetDatabase target, Duration bound, Consumer<String> progress) {
    /** More than a host needs to wake a server that it has put to sleep. */
    public static final Duration USUAL = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String STARTING = "57P03";

    /** What Neon's proxy says while it waits for the server behind it. */
    private static final Pattern WAKING =
            Pattern.compile("(?i)compute node|endpoint is idle|waiting for endpoint to become active");

    /** Whether its host puts a server to sleep that nobody uses, or puts one behind a proxy. */
    public static boolean isUsualFor(TargetDatabase target) {
        return target.url().hosts().stream()
                .map(host -> host.name().toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith(".neon.tech")
                        || name.endsWith(".supabase.co")
                        || name.endsWith(".pooler.supabase.com"));
    }

    /**
     * Returns when somebody is let in, or when waiting is of no use.
     *
     * @throws EnvironmentException if the bound is reached
     */
    public void await() {
        long start = System.nanoTime();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Wakeup::daemon);
        ScheduledFuture<?> lines =
                clock.scheduleAtFixedRate(() -> progress.accept(line(since(start))), 1, 5, TimeUnit.SECONDS);
        try {
            Optional<SQLException> refusal = attempt(bound);
            while (refusal.filter(Wakeup::isCuredByTime).isPresent()) {
                Duration left = bound.minus(since(start)).minus(PAUSE);
                if (left.isNegative()) {
                    throw gaveUp(refusal.get());
                }
                pause();
                refusal = attempt(left);
            }
        } finally {
            lines.cancel(true);
            clock.shutdown();
        }
    }

    private String line(Duration waited) {
        return "Waiting for " + target.authority() + " to wake, " + waited.toSeconds() + " s of " + bound.toSeconds()
                + " s …";
    }

    /** Its refusal; empty where it lets us in. A host may hold a login for as long as its server takes to wake. */
    private Optional<SQLException> attempt(Duration left) {
        try {
            target.url()
                    .with("loginTimeout", String.valueOf(Math.max(1, left.toSeconds())))
                    .connect()
                    .close();
            return Optional.empty();
        } catch (SQLException e) {
            return Optional.of(e);
        }
    }

    private static boolean isCuredByTime(SQLException e) {
        Throwable cause = e.getCause();
        return switch (Objects.toString(e.getSQLState(), "")) {
            case STARTING -> true;
            case "08001" -> !(cause instanceof UnknownHostException || cause instanceof NoRouteToHostException);
            case "08006" -> cause instanceof IOException && !(cause instanceof SSLException);
            default -> WAKING.matcher(Objects.toString(e.getMessage(), "")).find();
        };
    }

    private EnvironmentException gaveUp(SQLException refusal) {
        return new EnvironmentException(
                target.failure(refusal).getMessage() + System.lineSeparator() + "It was waited for, "
                        + bound.toSeconds() + " s in all. For longer, write --wait SECONDS.",
                refusal);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EnvironmentException("Interrupted while a server was waited for.", e);
        }
    }

    private static Thread daemon(Runnable part) {
        Thread thread = new Thread(part, "neonhub-wakeup");
        thread.setDaemon(true);
        return thread;
    }
}
