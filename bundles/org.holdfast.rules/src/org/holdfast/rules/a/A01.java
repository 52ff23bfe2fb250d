package org.holdfast.rules.a;

import java.util.List;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Offering;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

/** A plan without a core offering does not know what it protects. */
@Code(value = "A01", says = "The plan names an offering, and at least one is core.")
public final class A01 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        List<Offering> offerings = plan.index().all(Offering.class);
        if (offerings.stream().anyMatch(Offering::isCore)) {
            return;
        }
        plan.index().plan().ifPresent(
                subject -> findings.report(subject, Literals.NAMED_ELEMENT__NAME, message(offerings.size()),
                        List.of(), offerings.stream().map(A01::markCore).toList()));
    }

    private static Fix markCore(Offering offering) {
        return new Fix.SetValue("mark " + Labels.of(offering) + " as core", offering, Literals.OFFERING__CORE, true);
    }

    private static String message(int offerings) {
        return switch (offerings) {
            case 0 -> "the plan names no product or service; say what the organisation lives by";
            case 1 -> "the one offering is not core; mark what the organisation lives by";
            default -> "none of the " + offerings + " offerings is core; mark what the organisation lives by";
        };
    }
}
