package org.holdfast.rules.h;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Tally;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.PlanMeasures;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.analysis.scenario.Scenarios;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Priority;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.name.Labels;
import org.holdfast.rules.CheckedPlan;
import org.holdfast.rules.Code;
import org.holdfast.rules.Findings;
import org.holdfast.rules.Link;
import org.holdfast.rules.Others;
import org.holdfast.rules.Rule;

/**
 * What takes people to bring it back stands in the plan that they follow. A critical system that is down comes back
 * without them if it only waits for what it needs, if the disruption ends, or if something stands in for it or for what
 * carries it: that need not be listed. What has to be restored from a copy, or replaced, or cannot be brought back at all,
 * must be.
 */
@Code(value = "H03", says = "Each critical system that a covered disaster takes down is restored in the plan, unless it comes back without.", pace = Code.Pace.AFTER_A_PAUSE)
public final class H03 implements Rule {
    private static final int LINKED = 20;

    @Override
    public void check(CheckedPlan plan, Findings findings) {
        if (plan.index().all(InformationSystem.class).stream().noneMatch(H03::isCritical)) {
            return;
        }
        for (RecoveryPlan recovery : plan.index().byName(RecoveryPlan.class)) {
            Map<InformationSystem, Unlisted> unlisted = new LinkedHashMap<>();
            for (Scenario scenario : scenarios(recovery, plan.index())) {
                find(recovery, scenario, plan.index())
                        .forEach(each -> unlisted.merge(each.system(), each, Unlisted::alsoWhen));
            }
            report(recovery, List.copyOf(unlisted.values()), findings);
        }
    }

    /** Of what ends by itself, nothing has to be restored. */
    private static List<Scenario> scenarios(RecoveryPlan recovery, PlanIndex index) {
        PlanMeasures measures = PlanMeasures.of(index);
        return Resolved.among(recovery.getDisasters()).stream()
                .flatMap(disaster -> Scenarios.of(index, measures, disaster).stream())
                .filter(scenario -> scenario.harm().filter(harm -> !(harm instanceof Harm.Disrupts)).isPresent())
                .toList();
    }

    private static List<Unlisted> find(RecoveryPlan recovery, Scenario scenario, PlanIndex index) {
        Failure failure = Failure.of(index, scenario);
        if (failure.down().stream().noneMatch(H03::isCritical)) {
            return List.of();
        }
        Declaration declaration = Declaration.of(scenario, Optional.of(recovery));
        Choices choices = Choices.of(index, PlanMeasures.of(index), Estimate.MOST, failure, declaration);
        List<Unlisted> unlisted = new ArrayList<>();
        for (Choice choice : choices.all()) {
            if (isCritical(choice.component()) && failure.isDown(choice.component())
                    && choice.component() instanceof InformationSystem system) {
                toBeListed(system, scenario, choice, choices, declaration).ifPresent(unlisted::add);
            }
        }
        return unlisted;
    }

    /** What would bring it back though the plan does not say so; empty if the plan does, or it comes back without. */
    private static Optional<Unlisted> toBeListed(InformationSystem system, Scenario scenario, Choice own,
            Choices choices, Declaration declaration) {
        for (Choice choice = own; !declaration.listed().containsKey(choice.component());) {
            @Nullable
            RecoveryOption option = choice.chosen().isPresent() ? choice.chosen().get() : null;
            if (option == null || option instanceof RecoveryOption.Restore
                    || option instanceof RecoveryOption.RestartImage
                    || option instanceof RecoveryOption.Replace && choice == own) {
                return Optional.of(new Unlisted(system, scenario, choice));
            }
            Optional<Choice> next = option instanceof RecoveryOption.Return back && back.with().isPresent()
                    ? choices.of(back.with().get())
                    : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            choice = next.get();
        }
        return Optional.empty();
    }

    private static boolean isCritical(NamedElement element) {
        return element instanceof InformationSystem system && system.getPriority() == Priority.CRITICAL;
    }

    private static void report(RecoveryPlan recovery, List<Unlisted> unlisted, Findings findings) {
        if (unlisted.isEmpty()) {
            return;
        }
        Unlisted first = unlisted.getFirst();
        List<Link> chain = new ArrayList<>(
                List.of(new Link(first.scenario().disaster().orElseThrow(), first.scenario().name())));
        unlisted.stream().limit(LINKED).forEach(
                each -> chain.add(new Link(each.system(), Labels.of(each.system()) + " (" + each.how() + ")")));
        findings.report(recovery, null, Labels.of(recovery) + " does not restore " + Labels.of(first.system())
                + " (critical), which " + first.scenario().name() + " takes down (" + first.how() + ")"
                + Others.and(new Tally(unlisted.size() - 1, true), "critical system"), chain,
                Unlisted.fixes(unlisted, recovery));
    }
}
