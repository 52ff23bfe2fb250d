package org.holdfast.analysis.tests.cost;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

import org.holdfast.analysis.cost.PlanCost;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.outcome.Back;
import org.holdfast.analysis.outcome.ElementOutcome;
import org.holdfast.analysis.outcome.Lost;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Disaster;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Duration;
import org.holdfast.model.value.Rational;
import org.holdfast.testing.PlanTexts;

/** A plan from text, and outcomes of its disasters that a test states instead of working them out. */
public final class MadeOutcomes {
    private final PlanIndex index;
    private final List<ScenarioOutcome> outcomes = new ArrayList<>();

    private MadeOutcomes(PlanIndex index) {
        this.index = index;
    }

    /** No outcomes yet. */
    public static MadeOutcomes of(String text) {
        return new MadeOutcomes(PlanIndex.of(PlanTexts.loadClean(text).documents()));
    }

    /** No outcomes yet, of a plan that is there. */
    public static MadeOutcomes of(PlanIndex index) {
        return new MadeOutcomes(index);
    }

    /** A scenario that is expected so many times a year, such as {@code 1/50}. */
    public MadeOutcomes scenario(String name, String perYear) {
        return scenario(name, Optional.of(rational(perYear)));
    }

    /** A scenario of which the plan does not say how often it is expected. */
    public MadeOutcomes scenario(String name) {
        return scenario(name, Optional.empty());
    }

    /** An element that is down in the scenario that was named last. */
    public MadeOutcomes down(String name, Back back, Lost lost) {
        SequencedMap<NamedElement, ElementOutcome> down = outcomes.getLast().down();
        NamedElement element = element(name);
        down.put(element, new ElementOutcome(element, back, lost));
        return this;
    }

    /** An element that is back after some time and loses no data. */
    public MadeOutcomes down(String name, String back) {
        return down(name, at(back), new Lost.Nothing());
    }

    /** An element that is back after some time and loses some data. */
    public MadeOutcomes down(String name, String back, String lost) {
        return down(name, at(back), new Lost.Updates(seconds(lost), seconds(lost)));
    }

    /** The plan. */
    public PlanIndex index() {
        return index;
    }

    /** The outcomes. */
    public List<ScenarioOutcome> all() {
        return List.copyOf(outcomes);
    }

    /** What they cost. */
    public PlanCost cost() {
        return PlanCost.of(index, outcomes);
    }

    /** The element of a name. */
    public NamedElement element(String name) {
        return index.all(NamedElement.class).stream().filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow();
    }

    /** A fraction such as {@code 1/50}. */
    public static Rational rational(String text) {
        String[] parts = text.split("/");
        Rational numerator = Rational.of(Long.parseLong(parts[0]));
        return parts.length == 1 ? numerator : numerator.dividedBy(Rational.of(Long.parseLong(parts[1])));
    }

    /** The seconds of a duration such as {@code 270 min}. */
    public static Rational seconds(String duration) {
        return Rational.of(Duration.parse(duration).seconds());
    }

    private static Back at(String duration) {
        return new Back.At(seconds(duration));
    }

    private MadeOutcomes scenario(String name, Optional<Rational> perYear) {
        String disaster = name.replaceAll("\\[.*", "");
        Optional<Disaster> of = index.all(Disaster.class).stream().filter(each -> disaster.equals(each.getName()))
                .findFirst();
        outcomes.add(new ScenarioOutcome(
                new Scenario(name, of, List.of(), Optional.empty(), perYear, Rational.ZERO),
                new LinkedHashMap<>()));
        return this;
    }
}
