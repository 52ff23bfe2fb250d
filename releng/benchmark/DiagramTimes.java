import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.dsl.PlanLanguage;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanLoader;
import org.holdfast.report.diagram.PlanDiagrams;

/**
 * Times, in a warm process, of drawing a plan as the diagram of what depends on what: of synchronising it with the plan, of
 * laying it out, and of writing it as SVG. Prints how many elements and connections it shows, and the median of the last
 * rounds of each in milliseconds of the processor, since one thread does it all. Writes the same nodes and edges as a file
 * for Graphviz.
 *
 * <p>Usage: {@code java -cp … DiagramTimes.java FILE ROUNDS DOT-FILE}
 */
public final class DiagramTimes {
    private final DiagramDescription description;
    private final EObject root;
    private final int rounds;

    private DiagramTimes(Path file, int rounds) throws IOException {
        LoadedPlan plan = PlanLanguage.service(PlanLoader.class).load(List.of(file));
        this.root = PlanIndex.of(plan.documents()).plan().orElseThrow();
        this.description = PlanDiagrams.in(Locale.ENGLISH).description("Dependencies").orElseThrow();
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException {
        DiagramTimes times = new DiagramTimes(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Diagram diagram = times.diagram();
        Files.writeString(Path.of(arguments[2]), new Dot(diagram).text());
        times.print(diagram);
    }

    private void print(Diagram diagram) {
        long[][] times = new long[3][rounds];
        for (int round = 0; round < rounds; round++) {
            long begin = now();
            Diagram synchronised = diagram();
            long made = now();
            Layout layout = KeptLayout.of(synchronised, LayoutOptions.of(description.layout()), Positions.NONE);
            long laidOut = now();
            SvgWriter.write(synchronised, layout, SvgOptions.ALONE);
            times[0][round] = made - begin;
            times[1][round] = laidOut - made;
            times[2][round] = now() - laidOut;
        }
        System.out.printf("%d %d %d %d %d%n", count(diagram.nodes()), diagram.edges().size(), median(times[0]),
                median(times[1]), median(times[2]));
    }

    private Diagram diagram() {
        return PlanDiagrams.diagram(description, root, View.of(description), Integer.MAX_VALUE).diagram();
    }

    private static int count(List<Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + count(node.children())).sum();
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Of the last half, when all is warm. */
    private static long median(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length / 2] / 1_000_000;
    }

    /** The diagram in the language of Graphviz: containers are clusters, edges at right angles. */
    private record Dot(Diagram diagram, List<String> lines) {
        Dot(Diagram diagram) {
            this(diagram, new ArrayList<>());
        }

        String text() {
            lines.add("digraph plan {");
            lines.add("compound=true; node [shape=box];");
            diagram.nodes().forEach(this::add);
            diagram.edges().forEach(this::add);
            lines.add("}");
            return String.join("\n", lines) + "\n";
        }

        private void add(Node node) {
            if (node.children().isEmpty()) {
                lines.add(quoted(node.id()) + " [label=" + quoted(node.label().text()) + "];");
                return;
            }
            lines.add("subgraph " + quoted("cluster" + node.id()) + " { label=" + quoted(node.label().text()) + ";");
            // edges lead to nodes alone: this one stands for the cluster
            lines.add(quoted(node.id()) + " [shape=point, style=invis];");
            node.children().forEach(this::add);
            lines.add("}");
        }

        private void add(Edge edge) {
            lines.add(quoted(edge.source()) + " -> " + quoted(edge.target()) + edge.center()
                    .map(words -> " [label=" + quoted(words.text()) + "]").orElse("") + ";");
        }

        private static String quoted(String text) {
            return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
        }
    }
}
