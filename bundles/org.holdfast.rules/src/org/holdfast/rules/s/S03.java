package org.holdfast.rules.s;

import java.util.List;

import org.holdfast.model.Acceptance;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Day;
import org.holdfast.rules.Acceptances;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;
import org.holdfast.rules.fix.Fix;

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
                    "the acceptance of " + acceptance.getCode() + " on " + Labels.accepted(acceptance)
                            + " ended on " + acceptance.getUntil() + ": what the rule finds there counts again",
                    List.of(), fixes(acceptance, new Day(plan.asOf().plusYears(1))));
        }
    }

    /** First what decides nothing: the finding counts again already. To accept it once more is for a person to say. */
    private static List<Fix> fixes(Acceptance acceptance, Day inAYear) {
        String what = acceptance.getCode() + " on " + Labels.accepted(acceptance);
        return List.of(new Fix.RemoveElement("take the acceptance of " + what + " out of the plan", acceptance),
                new Fix.SetValue("accept " + what + " until " + inAYear, acceptance, Literals.ACCEPTANCE__UNTIL,
                        inAYear));
    }
}
