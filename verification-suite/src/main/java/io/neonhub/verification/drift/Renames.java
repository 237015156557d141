package io.neonhub.verification.drift;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Objects that have another name: one is missing, and one of the same kind in the same place, alike in everything else,
 * is extra. Of tables and schemas the content has to be alike, too.
 */
final class Renames {
    /** What is alike by nature is no evidence. */
    private static final Set<Kind> NEVER =
            Set.of(Kind.EXTENSION, Kind.GRANT, Kind.COLUMN_GRANT, Kind.CAST, Kind.USER_MAPPING, Kind.LANGUAGE);

    private static final Pattern IDENTIFIER = Pattern.compile("\"((?:[^\"]|\"\")*)\"|[\\p{L}_][\\p{L}\\p{N}_$]*");

    private final Inventory expected;
    private Inventory actual;
    private final Map<ObjectName, ObjectName> actualNames = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private Renames(Inventory expected, Inventory actual) {
        this.expected = expected;
        this.actual = actual;
    }

    static Renames between(Inventory expected, Inventory actual) {
        Renames renames = new Renames(expected, actual);
        for (Kind kind : Kind.values()) {
            if (!NEVER.contains(kind)) {
                renames.find(kind);
            }
        }
        return renames;
    }

    /** The actual database with everything under the name that it should have. */
    Inventory undone() {
        return actual;
    }

    /** The name that an object really has, if it isn't the one that it should have. */
    Optional<ObjectName> actualName(ObjectName expectedName) {
        return Optional.ofNullable(actualNames.get(expectedName));
    }

    /** The text as it would be without the renames. */
    String undoneIn(String text) {
        return words.isEmpty() ? text : replaced(text, words);
    }

    private void find(Kind kind) {
        Map<ObjectName, List<CatalogObject>> extra = lacking(actual, expected, kind);
        Map<ObjectName, ObjectName> found = new HashMap<>();
        if (!extra.isEmpty()) {
            lacking(expected, actual, kind)
                    .forEach((place, missing) -> found.putAll(pairs(missing, extra.getOrDefault(place, List.of()))));
        }
        if (!found.isEmpty()) {
            undo(found);
        }
    }

    /** The names that objects should have by those that they really have. */
    private Map<ObjectName, ObjectName> pairs(List<CatalogObject> missing, List<CatalogObject> extra) {
        List<CatalogObject> left = new ArrayList<>(extra);
        Map<ObjectName, ObjectName> pairs = new HashMap<>();
        for (CatalogObject should : missing) {
            counterpart(should, missing, left).ifPresent(is -> {
                left.remove(is);
                pairs.put(is.name(), should.name());
            });
        }
        return pairs;
    }

    /** By place: what one has and the other one hasn't. */
    private static Map<ObjectName, List<CatalogObject>> lacking(Inventory one, Inventory other, Kind kind) {
        return one.objects().stream()
                .filter(object -> object.name().kind() == kind)
                .filter(object -> other.find(object.name()).isEmpty())
                .collect(Collectors.groupingBy(
                        object -> kind == Kind.SCHEMA
                                ? new ObjectName(kind, "", "", "")
                                : object.name().named(""),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** The one at the same position, or the only one; where several could be meant, none is. */
    private Optional<CatalogObject> counterpart(
            CatalogObject missing, List<CatalogObject> allMissing, List<CatalogObject> extra) {
        List<CatalogObject> alike =
                extra.stream().filter(it -> alike(missing, it)).toList();
        Optional<CatalogObject> there = alike.stream()
                .filter(it -> missing.position() > 0 && it.position() == missing.position())
                .findFirst();
        boolean only = alike.size() == 1
                && allMissing.stream().filter(it -> alike(it, alike.get(0))).count() == 1;
        return there.or(() -> only ? Optional.of(alike.get(0)) : Optional.empty());
    }

    private boolean alike(CatalogObject missing, CatalogObject extra) {
        Map<String, String> all = new HashMap<>(words);
        all.put(word(extra.name()), word(missing.name()));
        BiPredicate<CatalogObject, CatalogObject> same = (should, is) -> sameAttributes(should, is, all);
        return same.test(missing, extra) && sameContent(missing.name(), extra.name(), same);
    }

    private static boolean sameAttributes(CatalogObject should, CatalogObject is, Map<String, String> words) {
        return should.attributes().keySet().equals(is.attributes().keySet())
                && should.attributes().entrySet().stream()
                        .allMatch(entry ->
                                same(entry.getValue(), is.attributes().getOrDefault(entry.getKey(), ""), words));
    }

    private static boolean same(String should, String is, Map<String, String> words) {
        return should.equals(is) || should.equals(replaced(is, words));
    }

    private boolean sameContent(ObjectName missing, ObjectName extra, BiPredicate<CatalogObject, CatalogObject> same) {
        if (missing.kind() != Kind.SCHEMA && !missing.kind().holdsRows()) {
            return true;
        }
        Map<ObjectName, CatalogObject> should = content(expected, missing);
        Map<ObjectName, CatalogObject> is = content(actual, extra);
        boolean evident = !should.isEmpty() || missing.kind() == Kind.VIEW || missing.kind() == Kind.MATERIALIZED_VIEW;
        return evident
                && should.keySet().equals(is.keySet())
                && should.entrySet().stream().allMatch(entry -> same.test(entry.getValue(), is.get(entry.getKey())));
    }

    /** Of a table its columns, of a schema its tables and the like, by their names inside it. */
    private static Map<ObjectName, CatalogObject> content(Inventory inventory, ObjectName holder) {
        return inventory.contentOf(holder).stream()
                .filter(object -> holder.kind() == Kind.SCHEMA || object.name().kind() == Kind.COLUMN)
                .collect(Collectors.toMap(object -> object.name().in("", ""), object -> object));
    }

    private void undo(Map<ObjectName, ObjectName> found) {
        Map<ObjectName, ObjectName> holders = new HashMap<>();
        found.forEach((is, should) -> {
            actualNames.put(should, is);
            words.put(word(is), word(should));
            holders.put(holder(is.schema(), is.name()), should);
        });
        actual = new Inventory(
                actual.major(),
                actual.objects().stream()
                        .map(object -> moved(object, found, holders))
                        .toList());
    }

    private static CatalogObject moved(
            CatalogObject object, Map<ObjectName, ObjectName> found, Map<ObjectName, ObjectName> holders) {
        ObjectName name = object.name();
        if (found.containsKey(name)) {
            return object.under(found.get(name));
        }
        ObjectName schema = holders.get(holder(name.schema(), ""));
        if (schema != null) {
            return object.under(name.in(schema.schema(), name.parent()));
        }
        ObjectName table = name.parent().isEmpty() ? null : holders.get(holder(name.schema(), name.parent()));
        return table == null ? object : object.under(name.in(name.schema(), table.name()));
    }

    /** Whatever its kind: a name is given once in a schema. */
    private static ObjectName holder(String schema, String name) {
        return new ObjectName(Kind.TABLE, schema, "", name);
    }

    private static String word(ObjectName name) {
        String last = name.kind() == Kind.SCHEMA ? name.schema() : name.name();
        return last.endsWith(")") && last.indexOf('(') > 0 ? last.substring(0, last.indexOf('(')) : last;
    }

    private static String replaced(String text, Map<String, String> words) {
        return IDENTIFIER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(replacement(match.group(1), match.group(), words)));
    }

    private static String replacement(String quoted, String token, Map<String, String> words) {
        String word = quoted == null ? token : quoted.replace("\"\"", "\"");
        String other = words.get(word);
        if (other == null) {
            return token;
        }
        return other.matches("[a-z_][a-z0-9_$]*") ? other : '"' + other.replace("\"", "\"\"") + '"';
    }
}
