package io.neonhub.ci.report.diagram;

import io.neonhub.verification.schema.ForeignKey;
import io.neonhub.verification.schema.QualifiedName;
import io.neonhub.verification.schema.Schema;
import io.neonhub.verification.schema.Table;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/** One layout of one schema: builds ELK's graph, has it laid out in layers, and reads the places back. */
final class TableLayout {
    private final DiagramTables shown;
    private final ElkNode graph = ElkGraphUtil.createGraph();
    private final Map<QualifiedName, Node> nodes = new HashMap<>();
    private final Map<String, ElkPort> ports = new HashMap<>();
    private final Map<ElkEdge, Diagram.Line> lines = new LinkedHashMap<>();

    private record Node(ElkNode elk, List<Diagram.Row> rows) {}

    TableLayout(Schema schema, Map<String, String> marks) {
        this.shown = new DiagramTables(schema, marks);
    }

    Diagram diagram() {
        LayoutStyle.apply(graph, shown.large());
        shown.tables().forEach(this::addTable);
        shown.tables().forEach(this::addLines);
        LayoutMetaDataService.getInstance(); // registers what the layout copies its settings with
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return new Diagram(
                graph.getWidth(),
                graph.getHeight(),
                shown.tables().stream().map(this::box).toList(),
                lines.entrySet().stream()
                        .map(entry -> placed(entry.getKey(), entry.getValue()))
                        .toList(),
                shown.tables().stream().flatMap(TableLayout::references).toList(),
                shown.large());
    }

    private static Stream<String> references(Table table) {
        return table.foreignKeys().stream().map(key -> text(table, key));
    }

    private void addTable(Table table) {
        List<Diagram.Row> keys = shown.rows(table);
        ElkNode node = ElkGraphUtil.createNode(graph);
        int hidden = keys.size() < table.columns().size() ? 1 : 0;
        node.setDimensions(Measure.width(table, shown.mark(table), keys), Measure.height(keys.size() + hidden));
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
        nodes.put(table.name(), new Node(node, keys));
    }

    private void addLines(Table table) {
        table.foreignKeys().stream().filter(shown::drawn).forEach(key -> addLine(table, key));
    }

    /** Parents stand left of their children, so the line starts at the referenced table. */
    private void addLine(Table table, ForeignKey key) {
        String column = key.columns().get(0);
        String referenced = key.referencedColumns().get(0);
        ElkEdge edge = ElkGraphUtil.createSimpleEdge(
                port(key.referencedTable(), referenced, PortSide.EAST), port(table.name(), column, PortSide.WEST));
        boolean optional = table.column(column).filter(it -> it.nullable()).isPresent();
        lines.put(edge, new Diagram.Line("", text(table, key), optional));
    }

    private ElkPort port(QualifiedName table, String column, PortSide side) {
        return ports.computeIfAbsent(table + "." + column + side, id -> {
            Node node = node(table);
            ElkPort port = ElkGraphUtil.createPort(node.elk());
            port.setProperty(LayeredOptions.PORT_SIDE, side);
            port.setLocation(side == PortSide.EAST ? node.elk().getWidth() : 0, Measure.middle(row(node, column)));
            return port;
        });
    }

    private Node node(QualifiedName table) {
        return Objects.requireNonNull(nodes.get(table));
    }

    /** Keys are always among the rows. */
    private static int row(Node node, String column) {
        return Math.max(0, node.rows().stream().map(Diagram.Row::name).toList().indexOf(column));
    }

    private static String text(Table table, ForeignKey key) {
        return table.name().name() + "." + String.join(", ", key.columns()) + " → "
                + key.referencedTable().name() + "." + String.join(", ", key.referencedColumns())
                + ", ON DELETE " + key.onDelete().sql();
    }

    private Diagram.Box box(Table table) {
        Node node = node(table.name());
        return new Diagram.Box(
                table.name(),
                node.elk().getX(),
                node.elk().getY(),
                node.elk().getWidth(),
                node.elk().getHeight(),
                node.rows(),
                table.columns().size() - node.rows().size(),
                shown.mark(table));
    }

    private static Diagram.Line placed(ElkEdge edge, Diagram.Line line) {
        return new Diagram.Line(LinePath.of(edge), line.text(), line.optional());
    }
}
