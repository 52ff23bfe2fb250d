package org.holdfast.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.XtextResource;
import org.holdfast.dsl.resource.KeptWithFiles;
import org.holdfast.dsl.resource.NamesState;

/**
 * The files of a plan in a resource set, and the issues of all of them for the state of their texts when they were last asked
 * for.
 */
@NonNullByDefault({})
final class ValidatedPlan extends KeptWithFiles {
    private static final int UNKNOWN = -1;

    private List<XtextResource> files = List.of();
    /** How often names had changed when the files were found. */
    private int names = UNKNOWN;
    private final SubjectPlaces places = new SubjectPlaces();
    private @Nullable PlanState state;
    private PlanIssues issues = new PlanIssues(Map.of(), List.of(), places, List.of(),
            cancelled -> List.of());

    private ValidatedPlan() {}

    static ValidatedPlan of(ResourceSet files) {
        synchronized (files) {
            return of(files, ValidatedPlan.class, ValidatedPlan::new);
        }
    }

    /**
     * All files of the plan of one of them. They are found anew once names have changed, as they do when a file comes: an
     * editor asks each file of a plan for its issues.
     */
    synchronized List<XtextResource> files(XtextResource file, PlanFilesInIndex index) {
        NamesState state = NamesState.of(file.getResourceSet());
        if (names != state.changes() || !files.contains(file)) {
            files = index.with(file);
            names = state.changes();
        }
        return files;
    }

    /** A file has come or gone. */
    @Override
    public synchronized void notifyChanged(Notification change) {
        names = UNKNOWN;
    }

    /** Where the subjects of findings are. */
    SubjectPlaces places() {
        return places;
    }

    /**
     * The issues in a state, found now unless they are known; where that is cancelled, nothing is kept.
     *
     * @param find
     *            finds them, given those of the state before
     */
    synchronized PlanIssues issues(PlanState asked, UnaryOperator<PlanIssues> find) {
        if (!asked.equals(state)) {
            state = null;
            issues = find.apply(issues);
            state = asked;
        }
        return issues;
    }
}
