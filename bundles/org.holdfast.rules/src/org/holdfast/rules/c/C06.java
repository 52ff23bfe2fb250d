package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.List;

import org.holdfast.analysis.index.Tally;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Dependent;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.Site;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Listed;
import org.holdfast.rules.NeedChain;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;

/**
 * Two ways out are one if both lead through the same door. Alternatives share what each of them cannot do without, through
 * any chain; where the chain leaves a choice again, that need is looked at by itself. Sharing nothing but a site, or the
 * building around, is worth a hint. A need that requires all that it names leaves no choice and is passed over.
 */
@Code(value = "C06", says = "The alternatives of a need do not share a host, storage, network, utility or supplier; nor, which is a hint, a site.")
public final class C06 implements Rule {
    @Override
    public void check(CheckedPlan plan, Findings findings) {
        CommonLosses losses = new CommonLosses(plan.index());
        for (Dependent dependent : plan.index().byName(Dependent.class)) {
            List<CommonLosses.Loss> components = new ArrayList<>();
            List<CommonLosses.Loss> sites = new ArrayList<>();
            for (AlternativeNeed need : choices(dependent)) {
                CommonLosses.Losses shared = losses.of(need);
                components.addAll(shared.components());
                sites.addAll(shared.sites());
            }
            if (!components.isEmpty()) {
                findings.report(dependent, Literals.DEPENDENT__NEEDS, message(dependent, components, "component"),
                        chain(worst(components)));
            } else if (!sites.isEmpty()) {
                findings.hint(dependent, Literals.DEPENDENT__NEEDS, message(dependent, sites, "site"),
                        chain(worst(sites)));
            }
        }
    }

    private static List<AlternativeNeed> choices(Dependent dependent) {
        List<AlternativeNeed> choices = new ArrayList<>();
        for (Need need : dependent.getNeeds()) {
            if (need instanceof AlternativeNeed choice && choice.getRequired() < choice.getAlternatives().size()) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private static CommonLosses.Loss worst(List<CommonLosses.Loss> losses) {
        return losses.stream().min(CommonLosses.MOST_FIRST).orElseThrow();
    }

    private static String message(Dependent dependent, List<CommonLosses.Loss> losses, String word) {
        CommonLosses.Loss worst = worst(losses);
        int others = (int) losses.stream().map(CommonLosses.Loss::element).distinct().count() - 1;
        List<String> ways = worst.ways().stream().map(way -> way(way, worst.element())).toList();
        return "alternatives of " + Labels.of(dependent) + " are lost together with " + Labels.of(worst.element())
                + Others.and(new Tally(others, true), word) + ": " + Listed.and(ways);
    }

    private static String way(List<NamedElement> way, NamedElement end) {
        if (end instanceof Site) {
            return NeedChain.along(way).says() + " is at " + Labels.of(end);
        }
        return way.size() == 1 ? Labels.of(end) + " itself" : NeedChain.along(way).says();
    }

    private static List<Link> chain(CommonLosses.Loss loss) {
        List<Link> chain = new ArrayList<>();
        loss.ways().forEach(way -> chain.addAll(NeedChain.along(way).links()));
        if (loss.element() instanceof Site) {
            chain.add(new Link(loss.element(), Labels.of(loss.element())));
        }
        return chain;
    }
}
