package org.holdfast.ui.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.dsl.plan.LoadedPlan;
import org.holdfast.dsl.plan.PlanProblems;
import org.holdfast.dsl.plan.Problem;
import org.holdfast.dsl.review.ReviewFile;
import org.holdfast.analysis.review.LastReview;
import org.holdfast.model.Document;
import org.holdfast.ui.internal.settings.LookedAt;

/**
 * The model of a plan in one state. To be used within a read, by the thread that reads, and not changed: changes are edits
 * of the text, see {@link PlanSession#edit}. What is derived from it is made when it is first asked for and kept until the
 * model changes.
 */
public final class PlanModel {

    private final PlanState state;
    private final List<XtextResource> files;
    private final List<Problem> unreadable;
    private @Nullable LoadedPlan loaded;
    private @Nullable PlanIndex index;

    /** For {@link PlanSession}. */
    public PlanModel(PlanState state, List<XtextResource> files, List<Problem> unreadable) {
        this.state = state;
        this.files = List.copyOf(files);
        this.unreadable = List.copyOf(unreadable);
    }

    /** Which state this is. */
    public PlanState state() {
        return state;
    }

    /** The files, by name; their references are resolved as far as they lead somewhere. */
    public List<XtextResource> files() {
        return files;
    }

    /** The file at an address, as {@link PlanSession#uri} gives it. */
    public Optional<XtextResource> file(URI uri) {
        return files.stream().filter(file -> file.getURI().equals(uri)).findFirst();
    }

    /** The models of the files, in the order of the files. */
    public List<Document> documents() {
        return files.stream().flatMap(file -> file.getContents().stream()).filter(Document.class::isInstance)
                .map(Document.class::cast).toList();
    }

    /** The element at an address, as {@code EcoreUtil.getURI} gives it; addresses hold names and outlive changes. */
    public Optional<EObject> element(URI address) {
        return file(address.trimFragment()).map(file -> file.getEObject(address.fragment()));
    }

    /** What the language does not allow, in all files. */
    public List<Problem> problems() {
        return loaded().problems();
    }

    /** Whether the language finds no error: then no reference leads nowhere, and rules and analyses can be asked. */
    public boolean isSound() {
        return !loaded().isBroken();
    }

    /**
     * The index of the plan, from which rules and analyses work.
     *
     * @return empty if the plan is not sound
     */
    public Optional<PlanIndex> index() {
        if (!isSound()) {
            return Optional.empty();
        }
        PlanIndex known = index;
        if (known == null) {
            known = PlanIndex.of(documents());
            index = known;
        }
        return Optional.of(known);
    }

    /** What was kept of the plan at its last review. */
    public LastReview review() {
        return ReviewFile.read(documents());
    }

    /** The day as of which the plan is looked at. */
    public LocalDate today() {
        return LookedAt.day();
    }

    private LoadedPlan loaded() {
        LoadedPlan known = loaded;
        if (known == null) {
            known = new LoadedPlan(files, PlanServices.get(PlanProblems.class).ofFolder(files, unreadable));
            loaded = known;
        }
        return known;
    }
}
