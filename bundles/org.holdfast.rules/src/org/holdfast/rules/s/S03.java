package org.holdfast.rules.s;

import org.holdfast.model.Acceptance;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.Acceptances;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * An acceptance holds to the end of its last day. One that was renewed by another, for the same rule and element, with
 * a later date, is history and no finding.
 */
@Code(value = "S03", says = "No acceptance is past its date.", force = Code.Force.WARNING)
public final class S03 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        for (Acceptance acceptance : Acceptances.of(plan).lapsed()) {
            findings.report(acceptance, Literals.ACCEPTANCE__UNTIL,
                    "the acceptance of " + acceptance.getCode() + " on " + Labels.of(acceptance.getSubject())
                            + " ended on " + acceptance.getUntil() + ": what the rule finds there counts again");
        }
    }
}
