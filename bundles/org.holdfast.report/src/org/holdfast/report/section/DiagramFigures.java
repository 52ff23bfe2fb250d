package org.holdfast.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.layout.kept.Positions;
import org.holdfast.diagram.svg.Picture;
import org.holdfast.diagram.svg.SvgOptions;
import org.holdfast.diagram.sync.View;
import org.holdfast.model.Disaster;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.report.PlanReport;
import org.holdfast.report.content.Block;
import org.holdfast.report.content.Section;
import org.holdfast.report.diagram.Folded;
import org.holdfast.report.diagram.PlanDiagrams;

/** The diagrams of the viewpoint as pictures of the report. What they show leads to where the report tells of it. */
final class DiagramFigures {
    /** More than so many elements cannot be read on a sheet of A3. */
    private static final int MOST = 150;
    /** Past so many, which cannot be folded either, there is no picture. */
    private static final int TOO_MANY = 250;

    private final PlanReport report;
    private final PlanDiagrams diagrams;

    DiagramFigures(PlanReport report) {
        this.report = report;
        this.diagrams = PlanDiagrams.in(report.request().language());
    }

    /** What depends on what, and what lies where; nothing of a plan that has nothing of it. */
    static List<Section> ofPlan(PlanReport report) {
        if (report.plan().isEmpty()) {
            return List.of();
        }
        DiagramFigures figures = new DiagramFigures(report);
        List<Block> blocks = new ArrayList<>();
        figures.block("Dependencies", report.plan().get(), "systems-figure-dependencies").ifPresent(blocks::add);
        figures.block("Sites", report.plan().get(), "systems-figure-sites").ifPresent(blocks::add);
        return blocks.isEmpty() ? List.of()
                : List.of(Parts.section(report, "systems-pictures", blocks.toArray(Block[]::new)));
    }

    /** In which order a recovery plan restores things. */
    Optional<Block> of(RecoveryPlan plan) {
        return block("Recovery", plan, "figure-recovery-" + report.anchors().of(plan));
    }

    /** What a disaster does. */
    Optional<Block> of(Disaster disaster) {
        return block("Impact", disaster, "figure-impact-" + report.anchors().of(disaster));
    }

    private Optional<Block> block(String diagram, EObject root, String anchor) {
        if (root.eResource() == null) {
            return Optional.empty();
        }
        return diagrams.description(diagram).flatMap(description -> block(description, root, anchor));
    }

    private Optional<Block> block(DiagramDescription description, EObject root, String anchor) {
        PlanDiagrams.show(root, report.request().language(), report.asOf(), report.lastReview());
        PlanDiagrams.choose(root, report.request().scenarios());
        Folded folded = PlanDiagrams.diagram(description, root, View.of(description), MOST);
        if (folded.elements() == 0) {
            return Optional.empty();
        }
        String title = folded.diagram().title();
        if (folded.elements() > TOO_MANY) {
            return Optional.of(new Block.Paragraph(
                    report.messages().text("figure.diagram.tooLarge", title, folded.elements())));
        }
        SvgOptions options = SvgOptions.within(anchor + "-").legend(diagrams.legend(folded.diagram())).links(
                node -> node.element() instanceof NamedElement named ? Optional.of("#" + report.anchors().of(named))
                        : Optional.empty());
        Picture picture = PlanDiagrams.draw(description, folded.diagram(), Positions.NONE, options);
        String told = report.messages().text("figure.diagram.description", folded.elements(),
                folded.diagram().edges().size());
        return Optional.of(new Block.Figure(anchor, caption(title, folded), told, picture.svg(), picture.width(),
                picture.height()));
    }

    private String caption(String title, Folded folded) {
        return folded.names().isEmpty() ? title
                : report.messages().text("figure.diagram.folded", title, String.join(", ", folded.names()));
    }
}
