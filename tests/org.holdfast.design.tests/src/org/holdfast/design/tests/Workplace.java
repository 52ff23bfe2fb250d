package org.holdfast.design.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.load.Specifications;
import org.holdfast.diagram.sync.Icons;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.tool.Tools;
import org.holdfast.diagram.view.Diagram;
import org.holdfast.diagram.view.Edge;
import org.holdfast.diagram.view.Node;
import org.holdfast.dsl.edit.PlanEdits;
import org.holdfast.dsl.edit.TextEdits;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.model.NamedElement;
import org.holdfast.testing.CheckedText;
import org.holdfast.testing.PlanTexts;

/** A plan and one of its diagrams with all layers, on which tools are tried: nothing of it is shared. */
final class Workplace {
    static final Specification SPECIFICATION = read();

    private final LoadedPlan plan;
    private final DiagramDescription description;
    private final EObject root;
    private final Synchroniser synchroniser;
    private final View view;

    private Workplace(LoadedPlan plan, String diagram, Optional<String> rootName) {
        this.plan = plan;
        this.description = SPECIFICATION.diagram(diagram).orElseThrow();
        PlanIndex index = PlanIndex.of(plan.documents());
        this.root = rootName.<EObject>map(name -> index.all(NamedElement.class).stream()
                .filter(element -> name.equals(element.getName())).findFirst().orElseThrow())
                .orElseGet(() -> index.plan().orElseThrow());
        this.synchroniser = new Synchroniser(description, Icons.NONE);
        this.view = View.of(description).withLayers(
                description.layers().stream().map(Layer::name).collect(Collectors.toUnmodifiableSet()));
        HoldfastViewpoint.show(plan.files().getFirst().getResourceSet(), Locale.ENGLISH, CheckedText.AS_OF,
                new LastReview.NotKept());
    }

    /** A diagram of a plan in which the language finds no problem. */
    static Workplace of(String diagram, Optional<String> root, List<String> texts) {
        return new Workplace(PlanTexts.loadClean(texts.toArray(String[]::new)), diagram, root);
    }

    PlanIndex index() {
        return PlanIndex.of(plan.documents());
    }

    /** The diagram as it is now. */
    Diagram diagram() {
        Diagram diagram = synchroniser.synchronise(root, view);
        if (!synchroniser.problems().isEmpty()) {
            throw new AssertionError(synchroniser.problems().toString());
        }
        return diagram;
    }

    /** The tools on the diagram as it is now; what they change is changed. */
    Tools tools() {
        return Tools.of(description, diagram(), view, (label, change) -> change.run());
    }

    /** All nodes of a mapping. */
    List<Node> nodes(Set<String> mappings) {
        return all(diagram().nodes()).filter(node -> mappings.contains(node.mapping())).toList();
    }

    List<Node> nodes(String mapping) {
        return nodes(Set.of(mapping));
    }

    /** All edges of a mapping. */
    List<Edge> edges(String mapping) {
        return diagram().edges().stream().filter(edge -> edge.mapping().equals(mapping)).toList();
    }

    /** The texts of the files with all that was changed; it is read again, and no problem may be found. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (XtextResource file : plan.files()) {
            EcoreUtil.resolveAll(file);
        }
        for (XtextResource file : plan.files()) {
            texts.add(TextEdits.apply(file.getParseResult().getRootNode().getText(),
                    PlanTexts.service(PlanEdits.class).ofChanged(file)));
        }
        PlanTexts.loadClean(texts.toArray(String[]::new));
        return texts;
    }

    private static Stream<Node> all(List<Node> nodes) {
        return nodes.stream().flatMap(
                node -> Stream.of(Stream.of(node), all(node.borderNodes()), all(node.children()))
                        .flatMap(each -> each));
    }

    private static Specification read() {
        try {
            return Specifications.read(HoldfastViewpoint.specification(), HoldfastViewpoint.labels(Locale.ENGLISH),
                    HoldfastViewpoint.services());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
