package org.holdfast.ui.diagram.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.edit.TextEdit;
import org.holdfast.model.Document;
import org.holdfast.model.NamedElement;
import org.holdfast.model.name.Labels;
import org.holdfast.ui.plan.PlanModel;

/** What else a change of a diagram changes, where users do not see it. Within a read of the plan, before the change. */
public final class Consequences {
    private static final int SHOWN = 3;

    private Consequences() {}

    /**
     * Says what is changed and not shown.
     *
     * @param edits
     *            of the text, which come to the change
     * @param isShown
     *            whether the diagram shows what has this address
     * @return a sentence for the user; empty if all is seen
     */
    public static Optional<String> of(PlanModel model, List<TextEdit> edits, Predicate<URI> isShown) {
        List<String> names = edits.stream().flatMap(edit -> element(model, edit).stream()).distinct()
                .filter(element -> !isShown.test(EcoreUtil.getURI(element))).map(Consequences::called).toList();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String more = names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "";
        return Optional.of("This also changed what is not shown here: "
                + names.stream().limit(SHOWN).collect(Collectors.joining(", ")) + more + ". Undo takes it back.");
    }

    /** The element of a file in which a text is changed; none between two. */
    private static Optional<EObject> element(PlanModel model, TextEdit edit) {
        Optional<XtextResource> file = model.file(edit.file());
        ILeafNode leaf = file.map(one -> NodeModelUtils
                .findLeafNodeAtOffset(one.getParseResult().getRootNode(), edit.offset())).orElse(null);
        EObject element = leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
        while (element != null && !(element.eContainer() instanceof Document)) {
            element = element.eContainer();
        }
        return element == null ? Optional.empty() : Optional.of(element);
    }

    private static String called(EObject element) {
        return element instanceof NamedElement named && named.getTitle() != null ? named.getTitle()
                : Labels.of(element);
    }
}
