package io.neonhub.verification.drift;

import java.util.List;
import java.util.Optional;

/** Knows which differences are as they should be. */
public interface Acceptance {
    /** Accepts nothing. */
    Acceptance NONE = difference -> Optional.empty();

    /** Why the difference is none to worry about, in half a sentence: {@code belongs to Supabase}. */
    Optional<String> reason(Difference difference);

    /** The differences, of which the accepted ones are advice. */
    default List<Difference> judge(List<Difference> differences) {
        return differences.stream()
                .map(it -> reason(it).map(reason -> it.accepted(reason)).orElse(it))
                .toList();
    }
}
