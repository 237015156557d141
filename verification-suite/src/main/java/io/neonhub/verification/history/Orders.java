package io.neonhub.verification.history;

import io.neonhub.migration.PrismaVersion;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Three orders of the same migrations: that of their folders, that in which they ran, and that of the other versions of
 * Prisma. Answers in one pass over the folders, from the last to the first.
 */
final class Orders {
    private final Map<String, String> appliedAfterwards = new HashMap<>();
    private final Map<String, String> ranEarlier = new HashMap<>();
    private final Map<String, String> firstElsewhere = new HashMap<>();

    private Orders() {}

    /** @param folders in their order */
    static Orders of(List<Candidate> folders) {
        Orders orders = new Orders();
        Map<String, Integer> elsewhere = ranksElsewhere(folders);
        Optional<Candidate> applied = Optional.empty();
        Optional<Candidate> earliest = Optional.empty();
        Optional<String> first = Optional.empty();
        for (int i = folders.size() - 1; i >= 0; i--) {
            Candidate folder = folders.get(i);
            applied.ifPresent(later -> orders.appliedAfterwards.put(folder.name(), later.name()));
            earliest.filter(later -> folder.ran() && start(later).isBefore(start(folder)))
                    .ifPresent(later -> orders.ranEarlier.put(folder.name(), later.name()));
            first.filter(later -> rank(elsewhere, later) < rank(elsewhere, folder.name()))
                    .ifPresent(later -> orders.firstElsewhere.put(folder.name(), later));
            applied = folder.applied().isPresent() ? Optional.of(folder) : applied;
            earliest = folder.ran()
                            && earliest.map(it -> start(folder).isBefore(start(it)))
                                    .orElse(true)
                    ? Optional.of(folder)
                    : earliest;
            first = first.filter(it -> rank(elsewhere, it) < rank(elsewhere, folder.name()))
                    .or(() -> Optional.of(folder.name()));
        }
        return orders;
    }

    private static Instant start(Candidate folder) {
        return folder.applied().flatMap(HistoryRow::startedAt).orElse(Instant.MAX);
    }

    /** The ranks in the order that this is not: which of the two it is, the folders show, unless both are the same. */
    private static Map<String, Integer> ranksElsewhere(List<Candidate> folders) {
        List<String> names = folders.stream().map(Candidate::name).toList();
        Comparator<String> older = PrismaVersion.DEFAULT.order();
        List<String> byBytes = names.stream().sorted(older).toList();
        List<String> other = byBytes.equals(names)
                ? names.stream().sorted(PrismaVersion.BY_LOCALE.order()).toList()
                : byBytes;
        Map<String, Integer> ranks = new HashMap<>();
        IntStream.range(0, other.size()).forEach(i -> ranks.put(other.get(i), i));
        return ranks;
    }

    private static int rank(Map<String, Integer> ranks, String name) {
        return ranks.getOrDefault(name, 0);
    }

    /** One that comes later in the directory and is applied. */
    Optional<String> appliedAfterwards(String name) {
        return Optional.ofNullable(appliedAfterwards.get(name));
    }

    /** One that comes later in the directory and ran before it. */
    Optional<String> ranEarlier(String name) {
        return Optional.ofNullable(ranEarlier.get(name));
    }

    /** One that comes later here, and earlier for the versions of Prisma that order names the other way. */
    Optional<String> firstElsewhere(String name) {
        return Optional.ofNullable(firstElsewhere.get(name));
    }
}
