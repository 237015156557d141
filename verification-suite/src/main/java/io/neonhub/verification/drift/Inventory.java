package io.neonhub.verification.drift;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All that a database consists of, but for its rows; sorted, so that what belongs together stands together. Immutable. */
public final class Inventory {
    private final int major;
    private final SortedMap<ObjectName, CatalogObject> byName = new TreeMap<>();
    private final Map<Place, List<CatalogObject>> content;

    /** @param major of the server: some text depends on it */
    public Inventory(int major, Collection<CatalogObject> objects) {
        this.major = major;
        objects.forEach(object -> byName.put(object.name(), object));
        this.content = byName.values().stream()
                .filter(object -> object.name().kind() != Kind.SCHEMA)
                .collect(Collectors.groupingBy(object ->
                        new Place(object.name().schema(), object.name().parent())));
    }

    /** Where objects are: in a table, or with an empty parent directly in a schema. */
    private record Place(String schema, String parent) {}

    public int major() {
        return major;
    }

    public Collection<CatalogObject> objects() {
        return Collections.unmodifiableCollection(byName.values());
    }

    /** The same server with nothing but what each new database has, as it is here. */
    public Inventory blank() {
        return new Inventory(
                major, objects().stream().filter(Inventory::isOfEachDatabase).toList());
    }

    private static boolean isOfEachDatabase(CatalogObject object) {
        ObjectName name = object.name();
        return switch (name.kind()) {
            case SCHEMA -> name.schema().equals("public");
            case EXTENSION -> name.name().equals("plpgsql");
            case GRANT -> name.parent().isEmpty() && name.schema().equals("public");
            default -> false;
        };
    }

    public Optional<CatalogObject> find(ObjectName name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Of a table its columns, keys and such; of a schema its tables and such, without theirs. */
    List<CatalogObject> contentOf(ObjectName holder) {
        return content.getOrDefault(new Place(holder.schema(), holder.name()), List.of());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Inventory inventory && major == inventory.major && byName.equals(inventory.byName);
    }

    @Override
    public int hashCode() {
        return byName.hashCode();
    }
}
