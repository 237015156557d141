package io.neonhub.verification.figures;

import java.util.List;
import java.util.Optional;

/** Figures and plans of one moment. */
public record Snapshot(List<Figure> figures, List<QueryPlan> plans) {
    public Snapshot {
        figures = List.copyOf(figures);
        plans = List.copyOf(plans);
    }

    /** The figure of that kind about the same. */
    public Optional<Figure> like(Figure figure) {
        return figures.stream()
                .filter(it -> it.kind() == figure.kind() && it.subject().equals(figure.subject()))
                .findFirst();
    }

    /** The plan of the same query. */
    public Optional<QueryPlan> like(QueryPlan plan) {
        return plans.stream().filter(it -> it.query().equals(plan.query())).findFirst();
    }
}
