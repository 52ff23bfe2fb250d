package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.model.Disaster;
import org.holdfast.model.name.Labels;
import org.holdfast.testing.PlanTexts;
import org.junit.jupiter.api.Test;

/** What layers add and filters take away. */
class LayersTest {

    @Test
    void ofDependencies() {
        assertEquals(Set.of("StandIn"), added("Dependencies", "StandIns"));
        assertEquals(Set.of("DataFlow"), added("Dependencies", "DataFlows"));
        assertEquals(Set.of("Group", "Member"), added("Dependencies", "ConsistencyGroups"));
        assertEquals(Set.of("Role", "Person", "Owner", "PeopleNeed", "Holder"), added("Dependencies", "People"));
        assertEquals(Set.of("Information", "Requires", "HeldIn", "UsedThrough"),
                added("Dependencies", "Information"));
    }

    @Test
    void ofSites() {
        assertEquals(Set.of("Protected", "CopyOfCopies"), added("Sites", "Protection"));
        assertEquals(Set.of("Person"), added("Sites", "People"));
    }

    @Test
    void onlyCritical() {
        assertEquals(List.of("Offering sales", "Function selling", "System db", "System web"),
                filtered("Dependencies", "OnlyCritical").stream()
                        .filter(each -> each.matches("(Offering|Function|System) .*")).toList());
    }

    /** Of the house, nothing stands in for its LAN, which both systems need, nor for its lines, power and heating. */
    @Test
    void onlyWhatIsLate() {
        assertEquals(List.of("Function heating", "Function packing", "Function selling", "Network lan",
                "Network lines", "Offering advice", "Offering sales", "Supplier boiler", "System db", "System web",
                "Utility power1"), filtered("Impact", "OnlyLate").stream().sorted().toList());
    }

    private static Set<String> added(String diagram, String layer) {
        View plain = View.of(description(diagram));
        Set<String> layers = new HashSet<>(plain.layers());
        layers.add(layer);
        Set<String> more = mappings(shown(diagram, plain.withLayers(layers)));
        more.removeAll(mappings(shown(diagram, plain)));
        return more;
    }

    private static List<String> filtered(String diagram, String filter) {
        return shown(diagram, View.of(description(diagram)).withFilters(Set.of(filter))).nodes().stream()
                .map(node -> node.mapping() + " " + name(node)).toList();
    }

    private static String name(Node node) {
        return Labels.of(node.element());
    }

    private static Set<String> mappings(Diagram diagram) {
        Set<String> mappings = diagram.edges().stream().map(Edge::mapping)
                .collect(Collectors.toCollection(TreeSet::new));
        add(diagram.nodes(), mappings);
        return mappings;
    }

    private static void add(List<Node> nodes, Set<String> mappings) {
        nodes.forEach(node -> {
            mappings.add(node.mapping());
            add(node.children(), mappings);
        });
    }

    private static Diagram shown(String diagram, View view) {
        PlanIndex index = PlanIndex.of(PlanTexts.loadClean(SmallPlan.TEXTS.toArray(String[]::new)).documents());
        EObject root = diagram.equals("Impact") ? index.all(Disaster.class).getFirst() : index.plan().orElseThrow();
        return new Synchroniser(description(diagram), Icons.NONE).synchronise(root, view);
    }

    private static DiagramDescription description(String diagram) {
        return Workplace.SPECIFICATION.diagram(diagram).orElseThrow();
    }
}
