package io.neonhub.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** What was measured: per round the figure of each contender. */
record Rounds(List<Map<String, Double>> figures) {

    /** Lets the contenders take turns. Each round begins with another one, so that nobody always has the same before him. */
    static Rounds of(Map<String, Contender> contenders, int count, Progress progress) throws Exception {
        List<Map.Entry<String, Contender>> order = new ArrayList<>(contenders.entrySet());
        List<Map<String, Double>> rounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Double> round = new LinkedHashMap<>();
            for (Map.Entry<String, Contender> contender : order) {
                double figure = contender.getValue().run();
                progress.measured(contender.getKey(), figure);
                round.put(contender.getKey(), figure);
            }
            rounds.add(round);
            Collections.rotate(order, -1);
        }
        return new Rounds(rounds);
    }

    /** Hears of each figure as soon as there is one. */
    @FunctionalInterface
    interface Progress {
        void measured(String contender, double figure);
    }

    Spread of(String contender) {
        return Spread.of(figures.stream().map(round -> figure(round, contender)).toList());
    }

    /** Its value comes from the medians, its extremes from single rounds: pair by pair. */
    Spread of(ToDoubleFunction<Target.Figures> formula) {
        Spread perRound = Spread.of(figures.stream()
                .map(round -> formula.applyAsDouble(contender -> figure(round, contender)))
                .toList());
        double ofMedians = formula.applyAsDouble(contender -> of(contender).median());
        return new Spread(ofMedians, perRound.least(), perRound.most());
    }

    private static double figure(Map<String, Double> round, String contender) {
        return Objects.requireNonNull(round.get(contender), contender);
    }
}
