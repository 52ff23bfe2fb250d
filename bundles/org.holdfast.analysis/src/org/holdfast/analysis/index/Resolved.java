package org.holdfast.analysis.index;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What a plan refers to and what is there: a name that was not found counts as not said. */
public final class Resolved {
    private Resolved() {}

    /** Whether the reference leads to an element. */
    public static boolean is(@Nullable EObject target) {
        return target != null && !target.eIsProxy();
    }

    /** Those of the targets that are there. */
    public static <T extends EObject> List<T> among(List<T> targets) {
        List<T> there = new ArrayList<>(targets.size());
        for (T target : targets) {
            if (is(target)) {
                there.add(target);
            }
        }
        return there;
    }
}
