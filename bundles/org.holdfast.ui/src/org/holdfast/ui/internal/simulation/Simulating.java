package org.holdfast.ui.internal.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.analysis.schedule.Recoveries;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.design.plan.Outlook;
import org.holdfast.design.plan.State;
import org.holdfast.design.wording.OutlookWords;
import org.holdfast.design.wording.Words;
import org.holdfast.dsl.plan.Places;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Protectable;
import org.holdfast.model.value.Rational;
import org.holdfast.report.section.RecoveryChart;
import org.holdfast.report.wording.Messages;
import org.holdfast.report.wording.Names;
import org.holdfast.report.wording.OutcomeWords;
import org.holdfast.report.wording.ScenarioWords;
import org.holdfast.report.wording.Wording;
import org.holdfast.ui.internal.simulation.Answer.Effect;
import org.holdfast.ui.plan.PlanModel;

/** Works out what becomes of a plan in one scenario. */
final class Simulating {

    /** How numbers and times are told. */
    static final Wording WORDING = new Wording(Messages.in(Locale.ENGLISH));

    private final OutlookWords words = new OutlookWords(new Words(Locale.ENGLISH));
    private final OutcomeWords outcomes = new OutcomeWords(WORDING);
    private final Outlook outlook;

    private Simulating(Recovery recovery) {
        outlook = new Outlook(recovery);
    }

    /** The answer; empty if the plan has no such scenario any more, or states an error of the language. */
    static Optional<Answer> answer(PlanModel model, Question question) {
        return model.index().flatMap(index -> scenario(model, index, question).map(scenario -> {
            Recovery recovery = Recoveries.of(index).of(scenario);
            Simulating simulating = new Simulating(recovery);
            return new Answer(simulating.summary(), simulating.effects(), RecoveryChart.of(recovery, WORDING),
                    Sums.of(index, scenario), model.state());
        }));
    }

    private static Optional<Scenario> scenario(PlanModel model, PlanIndex index, Question question) {
        return switch (question) {
            case Question.OfScenario of -> Recoveries.of(index).scenarios().stream()
                    .filter(each -> each.name().equals(of.name())).findFirst();
            case Question.OfLoss loss -> {
                List<NamedElement> lost = loss.lost().stream().flatMap(each -> model.element(each).stream())
                        .filter(NamedElement.class::isInstance).map(NamedElement.class::cast).toList();
                yield lost.isEmpty() ? Optional.empty() : Optional.of(Scenarios.loss(lost));
            }
        };
    }

    private String summary() {
        Recovery recovery = outlook.recovery();
        List<Effect> effects = effects();
        long struck = recovery.outcome().down().keySet().stream().filter(outlook::isStruck).count();
        return new ScenarioWords(WORDING).name(recovery.scenario()) + ": ✕ " + struck + " struck, ▼ "
                + (effects.size() - struck) + " down with them; ▲ " + count(effects, State.LATE) + " late, ■ "
                + count(effects, State.UNRECOVERABLE) + " never back or all data lost. "
                + recovery.end().map(end -> "The last of all is done after " + told(end) + ".")
                        .orElse("Nothing comes back.");
    }

    private static long count(List<Effect> effects, State state) {
        return effects.stream().filter(effect -> effect.state() == state).count();
    }

    private static String told(Rational seconds) {
        return WORDING.time(seconds);
    }

    /** The gravest first, then by name. */
    private List<Effect> effects() {
        List<Effect> effects = new ArrayList<>();
        outlook.recovery().outcome().down().values().forEach(outcome -> effects.add(effect(outcome)));
        effects.sort(Comparator.comparing(Effect::state).reversed());
        return List.copyOf(effects);
    }

    private Effect effect(ElementOutcome outcome) {
        NamedElement element = outcome.element();
        String[] becomes = words.becomes(outlook, element).split("\n", 2);
        return new Effect(Names.of(element), element.eClass(), outlook.state(element), becomes[0],
                becomes.length > 1 ? becomes[1] : outcomes.back(outcome.back()),
                element instanceof Protectable ? outcomes.lost(outcome.lost()) : "",
                words.why(outlook, element).replace("\n", "; "), Places.of(element, Optional.empty()));
    }
}
