package org.holdfast.analysis.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Struck;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.model.AnyStrike;
import org.holdfast.model.Component;
import org.holdfast.model.Corruption;
import org.holdfast.model.Destruction;
import org.holdfast.model.Disaster;
import org.holdfast.model.Disruption;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Prevention;
import org.holdfast.model.name.Labels;
import org.holdfast.model.value.Frequency;
import org.holdfast.model.value.Rational;

/** The scenarios of a plan. */
public final class Scenarios {
    private final PlanIndex index;
    private final Measures measures;

    private Scenarios(PlanIndex index, Measures measures) {
        this.index = index;
        this.measures = measures;
    }

    /**
     * Every scenario of a plan, by name. A disaster that strikes {@code any host} is one scenario for each host, together
     * with whatever else it strikes, and none if there is nothing that {@code any} stands for and nothing else.
     *
     * @param measures
     *            what is reckoned with: each disaster is as rare as the best prevention that is there makes it
     */
    public static List<Scenario> of(PlanIndex index, Measures measures) {
        Scenarios scenarios = new Scenarios(index, measures);
        return index.all(Disaster.class).stream().flatMap(scenarios::of).sorted(Comparator.comparing(Scenario::name))
                .toList();
    }

    /** The scenarios of one disaster, by name: one, or one for each that {@code any} stands for. */
    public static List<Scenario> of(PlanIndex index, Measures measures, Disaster disaster) {
        return new Scenarios(index, measures).of(disaster).sorted(Comparator.comparing(Scenario::name)).toList();
    }

    /**
     * The loss of something for the sake of argument: nothing is said of what is done to it, or how often.
     *
     * @param lost
     *            regions, sites, kinds, components, persons; all of it is lost at once
     */
    public static Scenario loss(List<? extends NamedElement> lost) {
        String name = lost.stream().map(Labels::of).collect(Collectors.joining(", ", "loss of ", ""));
        return new Scenario(name, Optional.empty(), List.copyOf(lost), Optional.empty(), Optional.empty(),
                Rational.ZERO);
    }

    private Stream<Scenario> of(Disaster disaster) {
        List<EObject> targets = Struck.targets(disaster);
        List<Component> family = new Struck(index).family(disaster);
        if (!family.isEmpty()) {
            return family.stream().map(member -> scenario(disaster, Labels.of(disaster) + Scenario.inFamily(member),
                    with(targets, member)));
        }
        boolean strikesNothing = targets.isEmpty()
                && disaster.getStrikes().stream().anyMatch(AnyStrike.class::isInstance);
        return strikesNothing ? Stream.of() : Stream.of(scenario(disaster, Labels.of(disaster), targets));
    }

    private Scenario scenario(Disaster disaster, String name, List<EObject> targets) {
        return new Scenario(name, Optional.of(disaster), targets, harm(disaster), perYear(disaster),
                keptAway(disaster));
    }

    private static List<EObject> with(List<EObject> targets, Component member) {
        List<EObject> all = new ArrayList<>(targets);
        all.add(member);
        return List.copyOf(all);
    }

    private static Optional<Harm> harm(Disaster disaster) {
        return switch (disaster.getEffect()) {
            case Destruction destroys -> Optional.of(new Harm.Destroys());
            case Corruption corrupts ->
                Optional.of(new Harm.Corrupts(Optional.ofNullable(corrupts.getNoticedAfter())));
            case Disruption disrupts -> Optional.ofNullable(disrupts.getDuration()).map(Harm.Disrupts::new);
            case null, default -> Optional.empty();
        };
    }

    private Optional<Rational> perYear(Disaster disaster) {
        Stream<Frequency> reduced = index.referrers(disaster, Literals.PREVENTION__AGAINST, Prevention.class).stream()
                .filter(measures::has).map(Prevention::getReducedFrequency);
        return Stream.concat(Stream.ofNullable(disaster.getFrequency()), reduced.filter(Objects::nonNull))
                .min(Comparator.naturalOrder())
                .map(least -> Rational.of(least.numerator()).dividedBy(Rational.of(least.denominator())));
    }

    private static Rational keptAway(Disaster disaster) {
        return disaster.getKeepsAway() == null ? Rational.ZERO
                : disaster.getKeepsAway().fraction();
    }
}
