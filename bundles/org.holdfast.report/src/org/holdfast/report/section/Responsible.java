package org.holdfast.report.section;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.schedule.Undone;
import org.holdfast.model.Component;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.Restoration;
import org.holdfast.model.Role;
import org.holdfast.report.wording.Names;

/** Who does what has no time, as far as the plan says. */
final class Responsible {
    private Responsible() {}

    /**
     * The name of the role; empty if the plan does not say.
     *
     * @param named
     *            who does what nobody is named for
     */
    static String of(Undone undone, Optional<String> named) {
        return undone.subject().element().map(Responsible::role).filter(Resolved::is).map(Names::of)
                .or(() -> undone.subject().element().filter(Responsible::isBroughtBack).flatMap(restored -> named))
                .orElse("");
    }

    private static boolean isBroughtBack(EObject element) {
        return element instanceof Restoration || element instanceof Component;
    }

    private static @Nullable Role role(EObject element) {
        return switch (element) {
            case RecoveryAction action -> action.getBy();
            case RecoveryPlan plan -> plan.getDeclaredBy();
            default -> null;
        };
    }
}
