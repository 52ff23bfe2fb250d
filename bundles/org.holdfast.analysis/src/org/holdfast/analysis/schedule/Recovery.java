package org.holdfast.analysis.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.outcome.ScenarioOutcome;
import org.holdfast.analysis.recovery.Choices;
import org.holdfast.analysis.recovery.Declaration;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Component;
import org.holdfast.model.NamedElement;
import org.holdfast.model.value.Rational;

/**
 * The recovery of one scenario: how what is struck is brought back, who does what when, and when everything is back.
 *
 * @see "NIST SP 800-34 rev. 1, 4.3 and 5.3"
 */
public final class Recovery {
    private final Failure failure;
    private final Declaration declaration;
    private final Choices choices;
    private final Schedule schedule;
    private final ScenarioOutcome outcome;

    Recovery(Failure failure, Declaration declaration, Choices choices, Schedule schedule) {
        this.failure = failure;
        this.declaration = declaration;
        this.choices = choices;
        this.schedule = schedule;
        this.outcome = Outcomes.of(failure, schedule, choices);
    }

    /** The scenario. */
    public Scenario scenario() {
        return failure.scenario();
    }

    /** What is struck and down at time 0. */
    public Failure failure() {
        return failure;
    }

    /** The recovery plan that is declared, and when. */
    public Declaration declaration() {
        return declaration;
    }

    /** How each component that is struck, or whose data is, is brought back; and to which points in time groups go back. */
    public Choices choices() {
        return choices;
    }

    /** What becomes of everything that is down or loses data. */
    public ScenarioOutcome outcome() {
        return outcome;
    }

    /** What happens and is done, by the time at which it begins, then finishes, then by name. */
    public List<Activity> activities() {
        return schedule.activities();
    }

    /** What is not done, or not known when: never, or for want of a number; by name. */
    public List<Undone> undone() {
        return schedule.undone();
    }

    /** The components that are restored although the plan does not list them. */
    public Set<Component> added() {
        return schedule.added();
    }

    /**
     * Why the element is back just then: what was waited for, from time 0 on, each with when it was finished; the element
     * itself comes last. Empty if it is not down, or not back at a known time.
     */
    public List<Moment> chain(NamedElement element) {
        return chain(element, Integer.MAX_VALUE);
    }

    /**
     * The end of why the element is back just then: many elements may have long chains, and nobody reads all of each.
     *
     * @param element
     *            the element
     * @param most
     *            of how many moments, 1 or more
     */
    public List<Moment> chain(NamedElement element, int most) {
        return schedule.chain(element, most);
    }

    /** What was waited for until the last of all was finished, from time 0 on: any of it later, and the end is later. */
    public List<Moment> criticalPath() {
        return schedule.criticalPath();
    }

    /** When the last of all is finished, in seconds after time 0; empty if nothing is done or comes back. */
    public Optional<Rational> end() {
        return schedule.end();
    }

    /** The recovery as events, with the people assigned, to be worked out with other durations. */
    public EventNetwork network() {
        return schedule.network();
    }
}
