package io.neonhub.ci.report.diagram;

import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;

/** The way of a line, as the {@code d} attribute of an SVG path. */
final class LinePath {

    private LinePath() {}

    static String of(ElkEdge edge) {
        return edge.getSections().stream().map(LinePath::of).collect(Collectors.joining(" "));
    }

    private static String of(ElkEdgeSection section) {
        return point("M", section.getStartX(), section.getStartY())
                + section.getBendPoints().stream()
                        .map(bend -> point("L", bend.getX(), bend.getY()))
                        .collect(Collectors.joining())
                + point("L", section.getEndX(), section.getEndY());
    }

    private static String point(String command, double x, double y) {
        return String.format(Locale.ROOT, "%s%.1f %.1f", command, x, y);
    }
}
