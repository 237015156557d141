package io.neonhub.benchmark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was measured: per round the figure of each contender. */
record Rounds(List<Map<String, Double>> figures) {

    /** Lets the contenders take turns. Each round begins with another one, so that nobody always has the same before him. */
    static Rounds of(Map<String, Contender> contenders, int count, Progress progress) throws Exception {
        List<String> order = new ArrayList<>(contenders.keySet());
        List<Map<String, Double>> rounds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Double> round = new LinkedHashMap<>();
            for (String name : order) {
                double figure = contenders.get(name).run();
                progress.measured(name, figure);
                round.put(name, figure);
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
        return Spread.of(figures.stream().map(round -> round.get(contender)).toList());
    }

    /** Its value comes from the medians, its extremes from single rounds: pair by pair. */
    Spread of(ToDoubleFunction<Map<String, Double>> formula) {
        Spread perRound = Spread.of(figures.stream().map(formula::applyAsDouble).toList());
        return new Spread(formula.applyAsDouble(medians()), perRound.least(), perRound.most());
    }

    private Map<String, Double> medians() {
        return figures.get(0).keySet().stream().collect(Collectors.toMap(name -> name, name -> of(name).median()));
    }
}
