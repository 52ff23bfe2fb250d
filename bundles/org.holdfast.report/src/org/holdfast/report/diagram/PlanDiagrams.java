package org.holdfast.report.diagram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.design.HoldfastViewpoint;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Specification;
import org.holdfast.diagram.description.Viewpoint;
import org.holdfast.diagram.layout.Layout;
import org.holdfast.diagram.layout.LayoutOptions;
import org.holdfast.diagram.layout.kept.KeptLayout;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.load.Specifications;
import org.holdfast.diagram.svg.Legend;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.svg.SvgWriter;
import org.holdfast.diagram.sync.Synchroniser;
import org.holdfast.diagram.sync.View;
import org.holdfast.diagram.view.Diagram;

/** The diagrams that the viewpoint on plans describes, in one language. */
public final class PlanDiagrams {
    private final Specification specification;
    private final UnaryOperator<String> labels;

    private PlanDiagrams(Specification specification, UnaryOperator<String> labels) {
        this.specification = specification;
        this.labels = labels;
    }

    /** The diagrams in a language; English, where the viewpoint does not speak it. */
    public static PlanDiagrams in(Locale language) {
        UnaryOperator<String> labels = HoldfastViewpoint.labels(language);
        try {
            return new PlanDiagrams(Specifications.read(HoldfastViewpoint.specification(), labels,
                    HoldfastViewpoint.services()), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What diagrams there are, in order. */
    public List<DiagramDescription> descriptions() {
        return specification.viewpoints().stream().map(Viewpoint::diagrams).flatMap(List::stream).toList();
    }

    /** A diagram by its name, in small or capital letters. */
    public Optional<DiagramDescription> description(String name) {
        return descriptions().stream().filter(each -> each.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Has what diagrams say of a plan be in a language and as of a day. */
    public static void show(EObject plan, Locale language, LocalDate asOf, LastReview review) {
        scope(plan).ifPresent(scope -> HoldfastViewpoint.show(scope, language, asOf, review));
    }

    /** Has diagrams of a plan that tell of one of several scenarios tell of one of these; of any, if there are none. */
    public static void choose(EObject plan, List<Scenario> scenarios) {
        scope(plan).ifPresent(scope -> HoldfastViewpoint.choose(scope, scenarios));
    }

    private static Optional<Notifier> scope(EObject plan) {
        Resource file = EcoreUtil.getRootContainer(plan).eResource();
        return file == null ? Optional.empty()
                : Optional.of(file.getResourceSet() == null ? file : file.getResourceSet());
    }

    /**
     * Makes a diagram, folded if it is too large for one picture.
     *
     * @param root
     *            what it is a diagram of
     * @param view
     *            what is to be seen of it
     * @param most
     *            how many elements one picture holds
     */
    public static Folded diagram(DiagramDescription description, EObject root, View view, int most) {
        Synchroniser synchroniser = new Synchroniser(description, ElementIcons::of);
        return Folded.of(chosen -> synchroniser.synchronise(root, chosen), view, most);
    }

    /** Lays a diagram out and draws it. */
    public static Picture draw(DiagramDescription description, Diagram diagram, Positions kept, SvgOptions options) {
        Layout layout = KeptLayout.of(diagram, LayoutOptions.of(description.layout()), kept);
        return SvgWriter.write(diagram, layout, options.icons(ElementIcons::read));
    }

    /** What sorts of things are in a diagram, for its legend. */
    public Legend legend(Diagram diagram) {
        return new DiagramLegend(labels).of(diagram);
    }
}
