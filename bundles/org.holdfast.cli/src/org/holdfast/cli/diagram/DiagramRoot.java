package org.holdfast.cli.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.cli.CallException;
import org.holdfast.cli.analysis.PlanNames;
import org.holdfast.cli.analysis.PlanOptions;
import org.holdfast.diagram.description.DiagramDescription;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage;
import org.holdfast.model.NamedElement;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;

/** What a diagram is to be of: the plan, one of its recovery plans, or a disaster. */
final class DiagramRoot {
    private final PlanIndex index;
    private final @Nullable String recoveryPlan;
    private final @Nullable String scenario;

    DiagramRoot(PlanIndex index, @Nullable String recoveryPlan, @Nullable String scenario) {
        this.index = index;
        this.recoveryPlan = recoveryPlan;
        this.scenario = scenario;
    }

    /**
     * The root of a diagram; where only one could be meant, it need not be named.
     *
     * @throws CallException
     *             if it is not named, is not in the plan, or is named for a diagram of something else
     */
    EObject of(DiagramDescription description) {
        boolean recovery = description.domainClass().has(HoldfastPackage.eINSTANCE.getHoldfastFactory()
                .create(HoldfastPackage.Literals.RECOVERY_PLAN));
        boolean impact = description.domainClass().has(HoldfastPackage.eINSTANCE.getHoldfastFactory()
                .create(HoldfastPackage.Literals.DISASTER));
        refuse(!recovery && recoveryPlan != null, "--plan is for --of recovery");
        refuse(!impact && scenario != null, "--scenario is for --of impact");
        if (recovery) {
            return one(RecoveryPlan.class, recoveryPlan, "--plan", "recovery plan");
        }
        if (impact) {
            return one(Disaster.class, disaster(), "--scenario", "disaster");
        }
        return PlanOptions.subject(index);
    }

    /** A scenario of a family is shown by its disaster. */
    private @Nullable String disaster() {
        String name = scenario;
        return name != null && name.endsWith("]") ? name.substring(0, name.indexOf('[') < 0 ? name.length()
                : name
                        .indexOf('['))
                : name;
    }

    private <T extends NamedElement> T one(Class<T> type, @Nullable String name, String option, String what) {
        if (name != null) {
            return new PlanNames(index).one(type, name, what);
        }
        List<T> all = index.byName(type);
        if (all.size() == 1) {
            return all.getFirst();
        }
        throw new CallException(all.isEmpty() ? "the plan has no " + what
                : option + " is missing; expected one of " + String.join(", ", all.stream().map(Labels::of).toList()));
    }

    private static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new CallException(message);
        }
    }
}
