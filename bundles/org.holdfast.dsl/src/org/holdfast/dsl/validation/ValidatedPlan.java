package org.holdfast.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** The issues of all files of a resource set, for the state of their texts when they were last asked for. */
@NonNullByDefault({})
final class ValidatedPlan extends AdapterImpl {
    private final SubjectPlaces places = new SubjectPlaces();
    private @Nullable PlanState state;
    private PlanIssues issues = new PlanIssues(Map.of(), List.of(), places, List.of(),
            cancelled -> List.of());

    private ValidatedPlan() {}

    static ValidatedPlan of(ResourceSet files) {
        synchronized (files) {
            if (EcoreUtil.getExistingAdapter(files, ValidatedPlan.class) instanceof ValidatedPlan known) {
                return known;
            }
            ValidatedPlan fresh = new ValidatedPlan();
            files.eAdapters().add(fresh);
            return fresh;
        }
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

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ValidatedPlan.class;
    }
}
