package org.holdfast.analysis.tests.schedule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Holders;
import org.holdfast.analysis.outcome.Estimate;
import org.holdfast.analysis.recovery.Choice;
import org.holdfast.analysis.recovery.RecoveryOption;
import org.holdfast.analysis.recovery.Takes;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.schedule.Recovery;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.Dependent;
import org.holdfast.model.Machine;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.PeopleNeed;
import org.holdfast.model.RecoveryAction;
import org.holdfast.model.RecoveryPlan;
import org.holdfast.model.RecoveryStep;
import org.holdfast.model.Restoration;
import org.holdfast.model.Role;
import org.holdfast.model.SingleNeed;

/**
 * When everything is back, worked out anew by recursion for one element after another, with floating-point numbers, from
 * given choices, as if there were people enough. Infinite: never; NaN: not known.
 */
@NonNullByDefault({})
final class NaiveTimes {
    /** Something waits for itself. */
    static final class Circle extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final double NEVER = Double.POSITIVE_INFINITY;
    private static final double UNKNOWN = Double.NaN;

    private record Wait(int required, List<? extends NamedElement> among) {}

    private final Recovery recovery;
    private final Set<NamedElement> down;
    private final RecoveryPlan plan;
    private final double disruption;
    private final Map<Object, Double> known = new HashMap<>();
    private final Set<Object> asked = new HashSet<>();
    private final Map<NamedElement, Set<NamedElement>> reached = new HashMap<>();

    NaiveTimes(Recovery recovery) {
        this.recovery = recovery;
        this.down = recovery.outcome().down().keySet();
        this.plan = orNull(recovery.declaration().plan());
        this.disruption = recovery.scenario().harm().filter(Harm.Disrupts.class::isInstance)
                .map(harm -> (double) ((Harm.Disrupts) harm).lasts().most().seconds()).orElse(NEVER);
    }

    /** Whether no role has more to do than it has people. */
    boolean arePeopleEnough() {
        Map<Role, Integer> work = new HashMap<>();
        if (plan != null) {
            plan.getActions().stream().map(RecoveryAction::getBy).filter(role -> role != null)
                    .forEach(role -> work.merge(role, 1, Integer::sum));
        }
        Failure failure = recovery.failure();
        return work.entrySet().stream().allMatch(entry -> failure.present(entry.getKey()).isEnough(entry.getValue()));
    }

    /** When the element is up. */
    double up(NamedElement element) {
        double up = 0;
        for (NamedElement other : reached(element)) {
            if (other == element || reached(other).contains(element)) {
                up = later(up, ready(other));
            }
        }
        return later(up, ready(element));
    }

    private double ready(NamedElement element) {
        return once("ready", element, () -> {
            double ready = people(element);
            if (!(element instanceof Component component)) {
                return later(ready, needs(element));
            }
            Optional<Choice> choice = recovery.choices().of(component);
            if (choice.isEmpty()) {
                double unsaid = recovery.failure().isStruck(component) ? UNKNOWN : 0;
                return later(later(ready, later(unsaid, listed(component))), needs(element));
            }
            if (choice.get().chosen().isEmpty()) {
                return NEVER;
            }
            RecoveryOption way = choice.get().chosen().get();
            return switch (way) {
                case RecoveryOption.Restore restore -> later(ready, done(way));
                case RecoveryOption.RestartImage image -> later(ready, done(way));
                case RecoveryOption.FailOver over -> later(ready, later(done(way), listed(component)));
                case RecoveryOption.Wait wait ->
                    later(later(ready, disruption), later(listed(component), needs(element)));
                default -> later(later(ready, done(way)), later(listed(component), needs(element)));
            };
        });
    }

    /** When what is done for a component is done. */
    private double done(RecoveryOption way) {
        return once("done", way, () -> {
            if (way instanceof RecoveryOption.Return) {
                return 0.0;
            }
            double start = way.isDeclared() ? declared() : 0;
            Restoration restoration = restoration(way.component());
            if (way.isDeclared() && restoration != null) {
                start = later(start, after(restoration));
            }
            if (way instanceof RecoveryOption.Restore || way instanceof RecoveryOption.RestartImage) {
                start = later(start, needs(way.component()));
            }
            double takes = way.takes() instanceof Takes.Known time ? number(time) : UNKNOWN;
            return later(start, 0) == NEVER ? NEVER : start + takes;
        });
    }

    private static double number(Takes.Known time) {
        return time.total(Estimate.MOST).numerator().doubleValue()
                / time.total(Estimate.MOST).denominator().doubleValue();
    }

    /** When the restore that the plan lists is done as such, without what it is for. */
    private double listed(Component component) {
        Restoration restoration = restoration(component);
        return restoration == null ? 0 : later(declared(), after(restoration));
    }

    private double declared() {
        return plan == null || plan.getDeclaredWithin() == null ? UNKNOWN : plan.getDeclaredWithin().seconds();
    }

    private double after(RecoveryAction action) {
        double time = 0;
        for (RecoveryAction before : action.getAfter()) {
            if (plan.getActions().contains(before)) {
                time = later(time, action(before));
            }
        }
        return time;
    }

    private double action(RecoveryAction action) {
        return once("action", action, () -> {
            double start = later(declared(), after(action));
            if (action instanceof RecoveryStep step) {
                double takes = step.getTakes() == null ? UNKNOWN : step.getTakes().most().seconds();
                return start == NEVER ? NEVER : start + takes;
            }
            Component component = ((Restoration) action).getComponent();
            RecoveryOption way = restoration(component) != action ? null
                    : orNull(recovery.choices().of(component).flatMap(Choice::chosen));
            return way != null && way.isDeclared() ? done(way) : down.contains(component) ? ready(component) : start;
        });
    }

    private Restoration restoration(Component component) {
        return plan == null ? null
                : orNull(plan.getActions().stream().filter(Restoration.class::isInstance).map(Restoration.class::cast)
                        .filter(each -> each.getComponent() == component).findFirst());
    }

    // ---- needs ----

    private double needs(NamedElement element) {
        double time = 0;
        for (Wait wait : waits(element)) {
            List<NamedElement> outside = new ArrayList<>();
            for (NamedElement each : wait.among) {
                if (each != element && !(reached(element).contains(each) && reached(each).contains(element))) {
                    outside.add(each);
                }
            }
            int required = wait.required - (wait.among.size() - outside.size());
            if (required > 0) {
                time = later(time, best(required, outside));
            }
        }
        return time;
    }

    private double best(int required, List<NamedElement> among) {
        List<Double> times = new ArrayList<>(among.stream().map(this::up).toList());
        times.removeIf(time -> time == NEVER);
        if (times.size() < required) {
            return NEVER;
        }
        times.sort(null);
        return times.stream().anyMatch(time -> Double.isNaN(time)) ? UNKNOWN : times.get(required - 1);
    }

    private double people(NamedElement element) {
        double time = 0;
        if (element instanceof Dependent dependent) {
            for (Need need : dependent.getNeeds()) {
                if (need instanceof PeopleNeed people
                        && !recovery.failure().present(people.getRole()).isEnough(people.getCount())) {
                    time = later(time,
                            Holders.number(people.getRole()) < people.getCount() ? NEVER : disruption);
                }
            }
        }
        return time;
    }

    private Set<NamedElement> reached(NamedElement element) {
        Set<NamedElement> all = reached.get(element);
        if (all == null) {
            all = new HashSet<>();
            List<NamedElement> open = new ArrayList<>(List.of(element));
            while (!open.isEmpty()) {
                for (Wait wait : waits(open.removeLast())) {
                    for (NamedElement each : wait.among) {
                        if (all.add(each)) {
                            open.add(each);
                        }
                    }
                }
            }
            reached.put(element, all);
        }
        return all;
    }

    private List<Wait> waits(NamedElement element) {
        List<Wait> waits = new ArrayList<>();
        if (element instanceof Component component) {
            RecoveryOption way = orNull(recovery.choices().of(component).flatMap(Choice::chosen));
            if (way instanceof RecoveryOption.FailOver) {
                return waits;
            }
            boolean moves = way instanceof RecoveryOption.Restore restore && restore.onto().isPresent()
                    || way instanceof RecoveryOption.RestartImage image && image.host() != component.getCarrier();
            Copy copy = way instanceof RecoveryOption.Restore restore ? orNull(restore.copy())
                    : way instanceof RecoveryOption.RestartImage image ? orNull(image.copy()) : null;
            waitFor(moves ? null : component.getCarrier(), waits);
            waitFor(component instanceof Machine machine && copy == null ? machine.getStoredOn() : null, waits);
            waitFor(copy == null ? null : copy.getOn(), waits);
        }
        if (element instanceof Dependent dependent) {
            for (Need need : dependent.getNeeds()) {
                if (need instanceof SingleNeed single) {
                    waitFor(single.getTarget(), waits);
                } else if (need instanceof AlternativeNeed choice) {
                    List<NamedElement> late = new ArrayList<>();
                    choice.getAlternatives().stream().map(each -> each.getTarget()).filter(down::contains)
                            .forEach(late::add);
                    int missing = choice.getRequired() - (choice.getAlternatives().size() - late.size());
                    if (missing > 0) {
                        waits.add(new Wait(missing, late));
                    }
                }
            }
        }
        return waits;
    }

    private void waitFor(NamedElement needed, List<Wait> waits) {
        if (needed != null && down.contains(needed)) {
            waits.add(new Wait(1, List.of(needed)));
        }
    }

    // ---- arithmetic ----

    private static double later(double one, double other) {
        return one == NEVER || other == NEVER ? NEVER : Double.isNaN(one + other) ? UNKNOWN : Math.max(one, other);
    }

    private static <T> T orNull(Optional<? extends T> optional) {
        return optional.isPresent() ? optional.get() : null;
    }

    private double once(String what, Object of, Supplier<Double> time) {
        List<Object> key = List.of(what, of);
        if (!known.containsKey(key)) {
            if (!asked.add(key)) {
                throw new Circle();
            }
            known.put(key, time.get());
        }
        return known.get(key);
    }
}
