package org.holdfast.dsl.validation;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Issue;

/** The issues of all files of a resource set, for the state of their texts when they were last asked for. */
@NonNullByDefault({})
final class ValidatedPlan extends AdapterImpl {
    private @Nullable PlanState state;
    private Map<URI, List<Issue>> issues = Map.of();

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

    /** The issues in a state, found now unless they are known; where that is cancelled, nothing is kept. */
    synchronized Map<URI, List<Issue>> issues(PlanState asked, Supplier<Map<URI, List<Issue>>> find) {
        if (!asked.equals(state)) {
            state = null;
            issues = find.get();
            state = asked;
        }
        return issues;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == ValidatedPlan.class;
    }
}
