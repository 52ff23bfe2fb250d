package org.holdfast.cli.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.diagram.description.Filter;
import org.holdfast.diagram.description.Layer;
import org.holdfast.diagram.sync.Focus;
import org.holdfast.diagram.sync.View;
import org.holdfast.model.NamedElement;
import org.holdfast.report.diagram.Folded;

import picocli.CommandLine.Option;

/** What a picture is to show of its diagram. */
public final class ViewOptions {
    private static final int NEAR = 1;
    private static final int NAMES = 6;

    @Option(names = "--layers", paramLabel = "NAME", split = ",", description = "The layers that are on, such as virtualisation,dataFlows; those that are on by themselves, if not given; none for none.")
    private @Nullable List<String> layers;

    @Option(names = "--filters", paramLabel = "NAME", split = ",", description = "The filters that are on, such as onlyCritical.")
    private List<String> filters = new ArrayList<>();

    @Option(names = "--around", paramLabel = "NAME", split = ",", description = "Only these elements and what is near: a system, a function, a site with all that is in it …")
    private List<String> around = new ArrayList<>();

    @Option(names = "--depth", paramLabel = "NUMBER", description = "How many connections away from --around is near: 1, if not given.")
    private @Nullable Integer depth;

    @Option(names = "--most", paramLabel = "NUMBER", defaultValue = "400", description = "How many elements one picture may show; past them, what is inside others is folded: 400, if not given.")
    private int most = 400;

    /** The view of a call that is still to be read. */
    public ViewOptions() {
        // the options follow
    }

    /** How many elements one picture may show. */
    int most() {
        return most;
    }

    /**
     * What is to be seen of a diagram.
     *
     * @throws CallException
     *             if a name is not known
     */
    View of(DiagramDescription description, PlanIndex index) {
        View view = View.of(description)
                .withFilters(DiagramNames.known("--filters", filters, description.filters(), Filter::name));
        List<String> wanted = layers;
        if (wanted != null) {
            List<Layer> optional = description.layers().stream().filter(Layer::optional).toList();
            view = view.withLayers(List.of("none").equals(wanted) ? Set.of()
                    : DiagramNames.known("--layers", wanted, optional, Layer::name));
        }
        Integer steps = depth;
        if (around.isEmpty()) {
            if (steps != null) {
                throw new CallException("--depth is for --around");
            }
            return view;
        }
        if (steps != null && steps < 0) {
            throw new CallException("--depth " + steps + " is less than 0");
        }
        return view.around(new Focus(elements(index), steps == null ? NEAR : steps));
    }

    private Set<EObject> elements(PlanIndex index) {
        Set<EObject> elements = new HashSet<>();
        for (String name : around) {
            elements.add(new PlanNames(index).one(NamedElement.class, name, "element"));
        }
        return elements;
    }

    /** What is to be said of the picture as a whole; empty for nothing. */
    String note(Folded folded) {
        List<String> notes = new ArrayList<>();
        if (!around.isEmpty()) {
            int steps = depth == null ? NEAR : depth;
            notes.add("Only " + String.join(", ", around) + " and what is up to " + steps
                    + (steps == 1 ? " connection" : " connections") + " away.");
        }
        if (!folded.names().isEmpty()) {
            notes.add("Folded, to fit into one picture: " + shortened(folded.names())
                    + ". To see inside: --around NAME, or --most NUMBER.");
        } else if (folded.elements() > most) {
            notes.add(folded.elements() + " elements: --around NAME shows a part, --filters leave some out.");
        }
        return String.join(" ", notes);
    }

    private static String shortened(List<String> names) {
        if (names.size() <= NAMES) {
            return String.join(", ", names);
        }
        return String.join(", ", names.subList(0, NAMES)) + " and " + (names.size() - NAMES) + " more";
    }

    /** Why there may be nothing in a diagram. */
    String whyNothing() {
        return around.isEmpty() ? "the plan has nothing of what this diagram shows, or --filters leave all out"
                : String.join(", ", around) + " is not in this diagram";
    }
}
