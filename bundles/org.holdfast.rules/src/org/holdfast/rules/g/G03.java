package org.holdfast.rules.g;

import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.holdfast.analysis.cost.Losses;
import org.holdfast.analysis.cost.MeasureBalance;
import org.holdfast.analysis.cost.Spending;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Progress;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.OutageCost;
import org.holdfast.model.Plan;
import org.holdfast.model.Prevention;
import org.holdfast.model.Protection;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Money;
import org.holdfast.model.value.Rational;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Code.Force;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Rule;

/**
 * Money for what saves less than it costs is better spent elsewhere, unless there is another reason for it. What costs
 * nothing is not weighed, nor is anything in a plan without outage costs, or where something needed is not known.
 */
@Code(value = "G03", says = "A protection or prevention costs no more a year than the loss that it avoids.", force = Force.HINT, pace = Code.Pace.AFTER_A_PAUSE)
public final class G03 implements Rule {

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        PlanIndex index = plan.index();
        Optional<String> currency = index.plan().map(Plan::getCurrency);
        if (currency.isPresent() && !index.all(OutageCost.class).isEmpty() && spends(index)) {
            Losses.of(index).balances(Progress.UNWATCHED).stream().filter(G03::losesMoney)
                    .forEach(balance -> report(balance, currency.get(), findings));
        }
    }

    private static boolean spends(PlanIndex index) {
        return Spending.of(index).yearly().signum() > 0;
    }

    private static boolean losesMoney(MeasureBalance balance) {
        return balance.cost().filter(cost -> cost.signum() > 0).isPresent() && balance.avoided().isComplete()
                && balance.net().signum() < 0;
    }

    private static void report(MeasureBalance balance, String currency, Findings findings) {
        EStructuralFeature place = switch (balance.measure()) {
            case Protection protection -> Literals.PROTECTION__COST;
            case Prevention prevention -> Literals.PREVENTION__COST;
            default -> Literals.NAMED_ELEMENT__NAME;
        };
        findings.report(balance.measure(), place,
                Labels.of(balance.measure()) + " costs " + told(balance.cost().orElse(Rational.ZERO), currency)
                        + " per year and avoids " + told(balance.avoided().amount(), currency)
                        + " of yearly loss; it saves less than it costs");
    }

    private static String told(Rational amount, String currency) {
        return Money.rounded(amount, currency).toString();
    }
}
