package org.holdfast.design.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.Mapping;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.EdgeMapping;
import org.holdfast.diagram.description.NodeMapping;
import org.holdfast.diagram.description.Tool;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every tool is used on a small plan; the text that comes of it is read again without a problem. */
class ToolTest {
    private static final Map<String, Optional<String>> ROOTS = Map.of("Dependencies", Optional.empty(), "Sites",
            Optional.empty(), "Recovery", Optional.of("rebuild"), "Impact", Optional.of("fire"));
    /** What follows from needs and times is changed where these are. */
    private static final Set<String> DERIVED = Set.of("Begins", "Waits", "WorkAfter");

    record Case(String diagram, String name, String kind) {
        Workplace workplace() {
            return Workplace.of(diagram, ROOTS.get(diagram), SmallPlan.TEXTS);
        }

        @Override
        public String toString() {
            return diagram + ": " + kind + " " + name;
        }
    }

    static Stream<Case> nodes() {
        return descriptions().flatMap(each -> each.mappings().values().stream().filter(NodeMapping.class::isInstance)
                .map(mapping -> new Case(each.name(), mapping.name(), "node")));
    }

    static Stream<Case> edges() {
        return descriptions().flatMap(each -> each.mappings().values().stream().filter(EdgeMapping.class::isInstance)
                .filter(mapping -> !DERIVED.contains(mapping.name()))
                .map(mapping -> new Case(each.name(), mapping.name(), "edge")));
    }

    static Stream<Case> creations() {
        return descriptions().flatMap(each -> each.tools().values().stream().filter(Tool.NodeCreation.class::isInstance)
                .map(tool -> new Case(each.name(), tool.basics().name(), "tool")));
    }

    static Stream<Case> connections() {
        return descriptions().flatMap(each -> each.tools().values().stream().filter(Tool.EdgeCreation.class::isInstance)
                .map(tool -> new Case(each.name(), tool.basics().name(), "tool")));
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void deletes(Case what) {
        Workplace workplace = what.workplace();
        Node node = workplace.nodes(what.name()).getFirst();
        workplace.tools().editing().delete(node.id());
        assertTrue(workplace.nodes(what.name()).stream().noneMatch(each -> each.id().equals(node.id())));
        assertNotEquals(SmallPlan.TEXTS, workplace.texts());
    }

    @ParameterizedTest
    @MethodSource("nodes")
    void renames(Case what) {
        Workplace workplace = what.workplace();
        for (Node node : workplace.nodes(what.name()).subList(0, 1)) {
            String before = workplace.tools().editing().editedLabel(node.id()).orElseThrow();
            String words = before.matches("[0-9]+") ? "2" : before.matches("[0-9]+ \\w+") ? "45 min" : "Web";
            workplace.tools().editing().editLabel(node.id(), words);
        }
        assertTrue(workplace.texts().size() > 1);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void deletesRelations(Case what) {
        Workplace workplace = what.workplace();
        Edge edge = workplace.edges(what.name()).getFirst();
        workplace.tools().editing().delete(edge.id());
        assertTrue(workplace.edges(what.name()).stream().noneMatch(each -> each.id().equals(edge.id())));
        assertNotEquals(SmallPlan.TEXTS, workplace.texts());
    }

    @ParameterizedTest
    @MethodSource("edges")
    void reconnectsSources(Case what) {
        reconnects(what, Tool.End.SOURCE);
    }

    @ParameterizedTest
    @MethodSource("edges")
    void reconnectsTargets(Case what) {
        if (!what.name().equals("SomeOf")) { // leads to the need itself
            reconnects(what, Tool.End.TARGET);
        }
    }

    @ParameterizedTest
    @MethodSource("creations")
    void creates(Case what) {
        Workplace workplace = what.workplace();
        Tools tools = workplace.tools();
        List<Optional<String>> places = new ArrayList<>(List.of(Optional.empty()));
        description(what).mappings().keySet().forEach(
                mapping -> workplace.nodes(mapping).stream().limit(1).map(Node::id).map(Optional::of)
                        .forEach(places::add));
        int tried = 0;
        for (Optional<String> place : places) {
            if (tools.creating().canCreate(what.name(), place)) {
                Workplace other = what.workplace();
                int before = other.index().all(EObject.class).size();
                other.tools().creating().create(what.name(), place);
                assertTrue(other.index().all(EObject.class).size() > before);
                other.texts();
                tried++;
            }
        }
        assertTrue(tried > 0);
    }

    @ParameterizedTest
    @MethodSource("connections")
    void connects(Case what) {
        Workplace workplace = what.workplace();
        Tool.EdgeCreation tool = (Tool.EdgeCreation) description(what).tools().get(what.name());
        EdgeMapping mapping = (EdgeMapping) description(what).mappings()
                .get(tool.mappings().stream().findFirst().orElseThrow());
        List<String> sources = mapping.sources().stream().sorted().toList();
        List<String> targets = mapping.targets().stream().sorted().toList();
        for (int i = 0; i < Math.max(sources.size(), targets.size()); i++) {
            tryToConnect(what, workplace, sources.get(i % sources.size()), targets.get(i % targets.size()));
        }
    }

    @Test
    void everythingThatIsShownCanBeCreated() {
        for (String diagram : List.of("Dependencies", "Sites")) {
            DiagramDescription description = Workplace.SPECIFICATION.diagram(diagram).orElseThrow();
            List<String> created = description.tools().values().stream().flatMap(tool -> switch (tool) {
                case Tool.NodeCreation creation -> creation.mappings().stream();
                case Tool.EdgeCreation creation -> creation.mappings().stream();
                default -> Stream.<String>of();
            }).distinct().sorted().toList();
            // these two come with what is connected
            assertEquals(description.mappings().keySet().stream()
                    .filter(each -> !Set.of("Alternatives", "SomeOf").contains(each)).sorted().toList(), created);
        }
    }

    private static void tryToConnect(Case what, Workplace workplace, String source, String target) {
        List<Node> from = workplace.nodes(source);
        List<Node> to = workplace.nodes(target);
        if (!from.isEmpty() && !to.isEmpty()) {
            Workplace other = what.workplace();
            assertTrue(other.tools().connecting().canConnect(what.name(), from.getFirst().id(), to.getLast().id()));
            other.tools().connecting().connect(what.name(), from.getFirst().id(), to.getLast().id());
            other.texts();
        }
    }

    private static void reconnects(Case what, Tool.End end) {
        Workplace workplace = what.workplace();
        EdgeMapping mapping = (EdgeMapping) description(what).mappings().get(what.name());
        Edge edge = workplace.edges(what.name()).getFirst();
        String now = end == Tool.End.SOURCE ? edge.source() : edge.target();
        List<Node> others = workplace.nodes(end == Tool.End.SOURCE ? mapping.sources() : mapping.targets())
                .stream().filter(node -> !node.id().equals(now)).toList();
        boolean changed = false;
        for (Node other : others) {
            if (changed) {
                break;
            }
            Workplace tried = what.workplace();
            assertTrue(tried.tools().reconnecting().canReconnect(edge.id(), end, other.id()), () -> edge.id());
            tried.tools().reconnecting().reconnect(edge.id(), end, other.id());
            changed |= !SmallPlan.TEXTS.equals(tried.texts());
        }
        assertTrue(changed);
    }

    private static Stream<DiagramDescription> descriptions() {
        return ROOTS.keySet().stream().sorted().map(name -> Workplace.SPECIFICATION.diagram(name).orElseThrow());
    }

    private static DiagramDescription description(Case what) {
        return Workplace.SPECIFICATION.diagram(what.diagram()).orElseThrow();
    }

    static Stream<Case> drops() {
        return descriptions().flatMap(each -> each.tools().values().stream().filter(Tool.Drop.class::isInstance)
                .filter(tool -> !each.drops().contains(tool.basics().name()))
                .map(tool -> new Case(each.name(), tool.basics().name(), "tool")));
    }

    static Stream<Case> dropsOnTheGround() {
        return descriptions()
                .flatMap(each -> each.drops().stream().map(tool -> new Case(each.name(), tool, "tool")));
    }

    /** Whatever can be dragged out of all containers lies in none then. */
    @ParameterizedTest
    @MethodSource("dropsOnTheGround")
    void takesOutOfContainers(Case what) {
        for (String mapping : ((Tool.Drop) description(what).tools().get(what.name())).mappings()) {
            Workplace workplace = what.workplace();
            Node dragged = workplace.nodes(mapping).stream()
                    .filter(each -> !workplace.diagram().nodes().contains(each)).findFirst().orElseThrow();
            workplace.tools().dropping().drop(dragged.id(), Optional.empty());
            assertTrue(workplace.diagram().nodes().stream().anyMatch(each -> each.element() == dragged.element()),
                    dragged::id);
            assertNotEquals(SmallPlan.TEXTS, workplace.texts());
        }
    }

    /** Whatever can be dragged into a container lies in it then, and in no other place. */
    @ParameterizedTest
    @MethodSource("drops")
    void putsIntoContainers(Case what) {
        Set<String> mappings = ((Tool.Drop) description(what).tools().get(what.name())).mappings();
        for (String mapping : mappings) {
            Workplace workplace = what.workplace();
            boolean put = false;
            for (Node dragged : workplace.nodes(mapping)) {
                for (Node into : workplace.nodes(takers(what))) {
                    if (!put && !into.children().contains(dragged)
                            && workplace.tools().dropping().canDrop(dragged.id(), Optional.of(into.id()))) {
                        workplace.tools().dropping().drop(dragged.id(), Optional.of(into.id()));
                        put = workplace.nodes(takers(what)).stream().filter(each -> each.id().equals(into.id()))
                                .flatMap(each -> each.children().stream())
                                .anyMatch(each -> each.element() == dragged.element());
                        assertTrue(put, () -> dragged.id() + " into " + into.id());
                        assertEquals(1, workplace.nodes(mapping).stream()
                                .filter(each -> each.element() == dragged.element()).count());
                    }
                }
            }
            assertTrue(put, mapping);
            assertNotEquals(SmallPlan.TEXTS, workplace.texts());
        }
    }

    /** The mappings of what takes what is dragged by a tool. */
    private static Set<String> takers(Case what) {
        return description(what).mappings().values().stream()
                .filter(mapping -> mapping.gestures().drops().contains(what.name())).map(Mapping::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
