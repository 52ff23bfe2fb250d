package org.holdfast.analysis.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.analysis.scenario.Scenario;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;

/** What a scenario does to components, to their data, and to copies of it. */
public final class Damage {
    private final Scenario scenario;
    private final Failure failure;

    Damage(Failure failure) {
        this.scenario = failure.scenario();
        this.failure = failure;
    }

    Failure failure() {
        return failure;
    }

    Optional<Harm> harm() {
        return scenario.harm();
    }

    boolean corrupts() {
        return harm().filter(Harm.Corrupts.class::isInstance).isPresent();
    }

    boolean destroys() {
        return harm().filter(Harm.Destroys.class::isInstance).isPresent();
    }

    /** Whether there is something to bring back: it is struck itself, or what its data lies on is. */
    public boolean concerns(Component component) {
        return failure.isStruck(component) || component instanceof Protectable holder && isDataHarmed(holder);
    }

    /** Whether the component is struck in its own right, and not only together with what it is on. */
    boolean isStruckItself(Component component) {
        return failure.isStruck(component) && (component.getCarrier() == null || isTarget(component));
    }

    /** Whether its data is destroyed, spoilt or out of reach. What holds none has none that could be. */
    public boolean isDataHarmed(Protectable holder) {
        if (!holdsData(holder)) {
            return false;
        }
        return failure.isStruck(liesOn(holder)) || corrupts() && failure.isStruck(holder)
                || destroys() && isStruckItself(holder);
    }

    /** Whether it holds data: a system that says that it has a volume of 0 does not. */
    static boolean holdsData(Component component) {
        return switch (component) {
            case InformationSystem system -> system.getVolume() == null || !system.getVolume().isNothing();
            case VirtualMachine vm -> true;
            default -> false;
        };
    }

    /** What the data lies on: the storage of the machine or of its host, else the machine; itself if it is on nothing. */
    static Component liesOn(Protectable holder) {
        Component carrier = holder.getCarrier();
        if (holder instanceof VirtualMachine vm && Resolved.is(vm.getStoredOn())) {
            return vm.getStoredOn();
        }
        if (!Resolved.is(carrier)) {
            return holder;
        }
        for (Component machine = carrier; Resolved.is(machine); machine = machine.getCarrier()) {
            if (machine instanceof Machine on && Resolved.is(on.getStoredOn())) {
                return on.getStoredOn();
            }
        }
        return carrier;
    }

    /** Whether neither the copy nor what it lies on is destroyed. */
    boolean isUsable(Copy copy) {
        return !destroys() || !failure.isReached(placeOf(copy));
    }

    /** The copy that is restored from: one that is usable, rather one that is in reach at once, then by name. */
    Optional<Copy> usable(Protection protection) {
        return placed(protection).stream().filter(this::isUsable).min(
                Comparator.comparing((Copy copy) -> isOutOfReach(copy))
                        .thenComparing(copy -> Labels.of(placeOf(copy))));
    }

    /** The copies of which the plan says where they lie. */
    static List<Copy> placed(Protection protection) {
        return protection.getCopies().stream().filter(copy -> Resolved.is(copy.getOn()) || Resolved.is(copy.getAt()))
                .toList();
    }

    static EObject placeOf(Copy copy) {
        return Resolved.is(copy.getOn()) ? copy.getOn() : copy.getAt();
    }

    private boolean isOutOfReach(Copy copy) {
        return Resolved.is(copy.getOn()) && failure.isDown(copy.getOn());
    }

    private boolean isTarget(Component component) {
        return scenario.targets().contains(component)
                || Resolved.is(component.getKind()) && scenario.targets().contains(component.getKind());
    }
}
