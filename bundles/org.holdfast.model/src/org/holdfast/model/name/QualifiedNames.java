package org.holdfast.model.name;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.DisasterLevel;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Site;

/**
 * The full names of elements: a nested site's begins with that of the site around it ({@code hq.serverRoom}), a step's
 * with that of its recovery plan ({@code siteLoss.callTeam}), a level is named by its number.
 */
public final class QualifiedNames {
    private QualifiedNames() {}

    /** The full name; empty for what has none, such as an exercise or an element that was not given a name yet. */
    public static Optional<String> of(@Nullable EObject element) {
        if (element instanceof DisasterLevel level) {
            return Optional.of(Integer.toString(level.getNumber()));
        }
        if (!(element instanceof NamedElement named) || named.getName() == null) {
            return Optional.empty();
        }
        if (element instanceof Site site && site.getParent() != null) {
            return of(site.getParent()).map(around -> around + "." + named.getName());
        }
        if (element instanceof RecoveryStep step) {
            return of(step.getPlan()).map(plan -> plan + "." + named.getName());
        }
        return Optional.of(named.getName());
    }
}
