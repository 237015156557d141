package io.neonhub.verification.schema.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which declared objects stand in the database under a name that isn't declared, with the same definition. Each live
 * object stands in for one declared object at most.
 */
final class Renames<T> {
    private final Map<T, T> liveByDeclared = new HashMap<>();

    Renames(List<T> declared, List<T> live, Function<T, String> name, BiPredicate<T, T> sameDefinition) {
        List<String> declaredNames = declared.stream().map(name).toList();
        List<String> liveNames = live.stream().map(name).toList();
        for (T missing : declared) {
            if (!liveNames.contains(name.apply(missing))) {
                live.stream()
                        .filter(it -> !declaredNames.contains(name.apply(it)))
                        .filter(it -> !liveByDeclared.containsValue(it))
                        .filter(it -> sameDefinition.test(missing, it))
                        .findFirst()
                        .ifPresent(it -> liveByDeclared.put(missing, it));
            }
        }
    }

    Optional<T> of(T declared) {
        return Optional.ofNullable(liveByDeclared.get(declared));
    }

    boolean includes(T live) {
        return liveByDeclared.containsValue(live);
    }
}
