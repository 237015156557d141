package io.neonhub.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Cases of which a run may take a tenth, drawn by the seed {@code -Dneonhub.test.tenth=SEED}; without it takes all of them. */
public final class Tenth {
    private Tenth() {}

    public static <T> List<T> of(List<T> cases) {
        Long seed = Long.getLong("neonhub.test.tenth");
        if (seed == null) {
            return cases;
        }
        List<T> drawn = new ArrayList<>(cases);
        Collections.shuffle(drawn, new Random(seed));
        return drawn.subList(0, Math.max(1, drawn.size() / 10));
    }
}
