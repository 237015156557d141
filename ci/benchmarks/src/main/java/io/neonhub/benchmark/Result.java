package io.neonhub.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out of one work.
 *
 * @param figures of each contender
 * @param samples the same, round by round
 */
record Result(
        String name,
        String title,
        String unit,
        Map<String, Spread> figures,
        List<Map<String, Double>> samples,
        List<Judgement> targets) {

    /** How near a target came. */
    record Judgement(String text, String bound, double limit, Spread value, boolean reached) {
        static Judgement of(Target target, Rounds rounds) {
            Spread value = rounds.of(target.formula());
            return new Judgement(
                    target.text(),
                    target.bound().toString(),
                    target.limit(),
                    value,
                    target.isReachedBy(value.median()));
        }
    }

    static Result of(Work work, Collection<String> contenders, Rounds rounds) {
        Map<String, Spread> figures = new LinkedHashMap<>();
        contenders.forEach(name -> figures.put(name, rounds.of(name)));
        return new Result(
                work.name(),
                work.title(),
                work.unit(),
                figures,
                rounds.figures(),
                work.targets().stream()
                        .filter(target -> contenders.containsAll(target.contenders()))
                        .map(target -> Judgement.of(target, rounds))
                        .toList());
    }
}
