package org.holdfast.ui.internal.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.dsl.ide.hover.DerivedLines;
import org.holdfast.model.NamedElement;
import org.holdfast.report.WorstCases;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;
import org.holdfast.report.wording.Wording;
import org.holdfast.ui.plan.PlanModel;
import org.holdfast.ui.plan.PlanServices;

/** What follows for an element from the plan as a whole. */
final class Consequences {

    private static final Wording WORDING = new Wording(Messages.in(Locale.ENGLISH));

    private Consequences() {}

    /** A line for each; none where the plan states an error of the language, as nothing can be worked out then. */
    static List<String> of(PlanModel model, EObject element) {
        Optional<PlanIndex> index = model.index();
        if (index.isEmpty() || !(element instanceof NamedElement named)) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(PlanServices.get(DerivedLines.class).of(named, index.get()));
        WorstCases worst = index.get().once(WorstCases.class, plan -> WorstCases.of(Recoveries.of(plan)));
        worst.back(named).ifPresent(each -> lines.add("back at worst after "
                + new OutcomeWords(WORDING).back(each.outcome().back()) + " (RTA), in " + scenario(each)));
        worst.lost(named).filter(each -> !(each.outcome().lost() instanceof Lost.Nothing))
                .ifPresent(each -> lines.add("loses at worst " + new OutcomeWords(WORDING).lost(each.outcome().lost())
                        + " (RPA), in " + scenario(each)));
        return List.copyOf(lines);
    }

    private static String scenario(WorstCases.Case worst) {
        return new ScenarioWords(WORDING).name(worst.recovery().scenario());
    }
}
