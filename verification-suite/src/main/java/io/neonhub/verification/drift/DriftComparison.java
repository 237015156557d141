package io.neonhub.verification.drift;

import io.neonhub.verification.drift.Difference.Detail;
import io.neonhub.verification.finding.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares what a database should consist of with what it does.
 *
 * <p>Each difference is told once: what belongs to an object that is missing is not told again, nor what a partition has
 * from its table; one object missing and another one like it extra is one object with another name. Owners, tablespaces,
 * default privileges and the order of columns are no differences: nothing here shows them. Where the servers are of
 * different majors, text that means the same is the same.
 *
 * <p>Stateless.
 */
public final class DriftComparison {
    private final Inventory expected;
    private final Inventory actual;
    private final Renames renames;
    private final SameText text;
    private final Set<String> prismaSchemas;

    private DriftComparison(Inventory expected, Inventory actual, Set<String> prismaSchemas) {
        this.expected = expected;
        this.renames = Renames.between(expected, actual);
        this.actual = renames.undone();
        this.text = new SameText(expected, this.actual, renames);
        this.prismaSchemas = prismaSchemas;
    }

    /**
     * All differences, sorted by object.
     *
     * @param prismaSchemas the schemas that schema.prisma speaks of; Prisma looks into no other
     */
    public static List<Difference> compare(Inventory expected, Inventory actual, Set<String> prismaSchemas) {
        return new DriftComparison(expected, actual, prismaSchemas).differences();
    }

    private List<Difference> differences() {
        SortedMap<ObjectName, Found> all = new TreeMap<>();
        Stream.concat(expected.objects().stream(), actual.objects().stream())
                .map(CatalogObject::name)
                .distinct()
                .forEach(name -> found(name).ifPresent(found -> all.put(name, found)));
        Consequences consequences = new Consequences(all);
        return all.values().stream()
                .filter(found -> !consequences.include(found))
                .map(this::difference)
                .toList();
    }

    /** A difference before it is known whether it is worth telling. */
    record Found(ObjectName name, Change change, CatalogObject object, List<Detail> details) {}

    private Optional<Found> found(ObjectName name) {
        Optional<CatalogObject> should = expected.find(name);
        Optional<CatalogObject> is = actual.find(name);
        if (is.isEmpty()) {
            return should.map(it -> new Found(name, Change.MISSING, it, List.of()));
        }
        if (should.isEmpty()) {
            return is.map(it -> new Found(name, Change.EXTRA, it, List.of()));
        }
        List<Detail> details = details(should.get(), is.get());
        return details.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found(name, Change.CHANGED, should.get(), details));
    }

    private List<Detail> details(CatalogObject should, CatalogObject is) {
        List<Detail> details = new ArrayList<>();
        renames.actualName(should.name())
                .ifPresent(name -> details.add(new Detail("name", last(should.name()), last(name))));
        Stream.concat(should.attributes().keySet().stream(), is.attributes().keySet().stream())
                .distinct()
                .filter(attribute -> !text.same(should, is, attribute))
                .map(attribute -> new Detail(
                        attribute,
                        should.attributes().getOrDefault(attribute, ""),
                        is.attributes().getOrDefault(attribute, "")))
                .forEach(details::add);
        return details;
    }

    private static String last(ObjectName name) {
        return name.kind() == Kind.SCHEMA ? name.schema() : name.name();
    }

    private Difference difference(Found found) {
        List<Detail> details = switch (found.change) {
            case MISSING -> List.of(new Detail("", summary(found.object, expected), ""));
            case EXTRA -> List.of(new Detail("", "", summary(found.object, actual)));
            case CHANGED -> found.details;
        };
        return new Difference(
                found.name,
                found.change,
                details,
                severity(found),
                PrismaSight.sees(found, prismaSchemas),
                new Remedies(expected, actual, renames).remedy(found));
    }

    /** What there is in one line: how it is made, or what belongs to it. */
    private static String summary(CatalogObject object, Inventory inventory) {
        String parts = parts(object, inventory);
        if (!parts.isEmpty()) {
            return parts;
        }
        String attributes = object.attributes().entrySet().stream()
                .filter(entry -> !CommentRemedy.isFor(Set.of(entry.getKey())))
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String line = object.ddl().isEmpty() ? attributes : object.ddl();
        return Excerpt.beginning(line.isEmpty() ? object.name().toString() : line);
    }

    private static String parts(CatalogObject object, Inventory inventory) {
        if (object.name().kind() != Kind.SCHEMA && !object.name().kind().holdsRows()) {
            return "";
        }
        SortedMap<Kind, Long> counts = inventory.contentOf(object.name()).stream()
                .collect(Collectors.groupingBy(it -> it.name().kind(), TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " "
                        + (entry.getValue() == 1
                                ? entry.getKey().word()
                                : entry.getKey().words()))
                .collect(Collectors.joining(", "));
    }

    /** What changes no answer of the database is not worth a night; a comment is worth no more than a look. */
    private static Severity severity(Found found) {
        if (found.change != Change.CHANGED) {
            return Severity.STOP;
        }
        Set<String> attributes = found.details.stream().map(Detail::attribute).collect(Collectors.toSet());
        if (CommentRemedy.isFor(attributes)) {
            return Severity.ADVICE;
        }
        return TUNING.containsAll(attributes) ? Severity.WARNING : Severity.STOP;
    }

    private static final Set<String> TUNING = Set.of(
            "comment",
            "comment of its index",
            "comments of its attributes",
            "storage parameters",
            "statistics",
            "target",
            "storage",
            "compression",
            "clustered",
            "cost",
            "rows",
            "version");
}
