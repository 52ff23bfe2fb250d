package org.holdfast.ui.internal.text.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.ide.references.Mentions;
import org.holdfast.dsl.plan.Place;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.Element;
import org.holdfast.model.name.Labels;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanSession;

/** The search for references to one element, in all files of its plan. */
public final class ReferenceQuery implements ISearchQuery {

    private final PlanSession plan;
    private final URI element;
    private final String label;
    private final ReferenceResult result = new ReferenceResult(this);

    /**
     * @param element
     *            address of the element
     * @param label
     *            how messages speak of it
     */
    public ReferenceQuery(PlanSession plan, URI element, String label) {
        this.plan = plan;
        this.element = element;
        this.label = label;
    }

    @Override
    @NonNullByDefault({})
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        result.addMatches(plan.readTextNow(this::matches).toArray(Match[]::new));
        return Status.OK_STATUS;
    }

    private List<Match> matches(PlanModel model) {
        List<Match> matches = new ArrayList<>();
        Optional<EObject> target = model.element(element);
        target.ifPresent(found -> {
            Places.of(found, Optional.empty()).ifPresent(place -> add(matches, model, found, place));
            Mentions.of(found, model.files()).forEach(each -> add(matches, model, each.from(), each.place()));
        });
        return matches;
    }

    private void add(List<Match> matches, PlanModel model, EObject from, Place place) {
        EObject owner = from;
        while (!(owner instanceof Element) && owner.eContainer() instanceof EObject container
                && container.eContainer() != null) {
            owner = container;
        }
        EObject named = owner;
        plan.file(place.file()).ifPresent(file -> matches.add(new Match(new Reference(file, place.line(),
                model.file(place.file()).map(text -> line(text, place.offset())).orElse(""), Labels.of(named),
                named.eClass()), place.offset(), place.length())));
    }

    private static String line(XtextResource file, int offset) {
        String text = file.getParseResult().getRootNode().getText();
        int end = text.indexOf('\n', offset);
        return text.substring(text.lastIndexOf('\n', offset - 1) + 1, end < 0 ? text.length() : end).strip();
    }

    @Override
    public String getLabel() {
        return "References to " + label;
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferenceResult getSearchResult() {
        return result;
    }
}
