package org.holdfast.rules.d;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Protecting;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.DataRate;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Rule;

/**
 * A mirror that is slower than its systems change falls further and further behind; so does a backup that is not done
 * when the next one is due. Without a bandwidth nothing is said of how much fits.
 */
@Code(value = "D07", says = "What changes fits through the mirror's bandwidth, what a backup copies into the time that it takes, and that"
        + " into its interval.")
public final class D07 implements Rule {
    private record Fault(EStructuralFeature place, String says, List<Link> parts) {}

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Protection protection : plan.index().all(Protection.class)) {
            List<Fault> faults = faults(protection, plan.index());
            if (!faults.isEmpty()) {
                findings.report(protection, faults.getFirst().place(),
                        Labels.of(protection) + " " + String.join("; it ", faults.stream().map(Fault::says).toList()),
                        faults.stream().flatMap(fault -> fault.parts().stream()).toList());
            }
        }
    }

    private static List<Fault> faults(Protection protection, PlanIndex index) {
        List<Fault> faults = new ArrayList<>();
        if (protection.getBandwidth() != null && Protecting.isMirror(protection)) {
            checkMirror(protection, index, faults);
        } else if (protection.getBandwidth() != null && protection.getTakes() != null) {
            checkCopy(protection, index, faults);
        }
        checkTime(protection, faults);
        return faults;
    }

    private static void checkMirror(Protection mirror, PlanIndex index, List<Fault> faults) {
        DataRate bandwidth = mirror.getBandwidth();
        Transfer transfer = Transfer.of(mirror, index);
        if (transfer.bytes().compareTo(Transfer.perSecond(bandwidth)) > 0) {
            DataRate rate = new DataRate(
                    Transfer.size(transfer.bytes().times(Rational.of(bandwidth.per().seconds()))), bandwidth.per());
            faults.add(new Fault(Literals.PROTECTION__BANDWIDTH,
                    "has to pass on " + rate + ", more than its bandwidth of " + bandwidth, transfer.parts()));
        }
    }

    private static void checkCopy(Protection protection, PlanIndex index, List<Fault> faults) {
        Transfer transfer = Transfer.of(protection, index);
        Rational possible = Transfer.perSecond(protection.getBandwidth())
                .times(Rational.of(protection.getTakes().seconds()));
        if (transfer.bytes().compareTo(possible) > 0) {
            faults.add(new Fault(Literals.PROTECTION__TAKES,
                    "has to copy " + Transfer.size(transfer.bytes()) + " in " + protection.getTakes()
                            + ", more than the " + Transfer.size(possible) + " that fit at "
                            + protection.getBandwidth(),
                    transfer.parts()));
        }
    }

    private static void checkTime(Protection protection, List<Fault> faults) {
        if (protection.getTakes() != null && protection.getInterval() != null
                && protection.getTakes().compareTo(protection.getInterval()) >= 0) {
            faults.add(new Fault(Literals.PROTECTION__TAKES, "takes " + protection.getTakes()
                    + ", but the next copy begins after " + protection.getInterval(), List.of()));
        }
    }
}
