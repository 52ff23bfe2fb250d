package org.holdfast.analysis.recovery;

import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Way;
import org.holdfast.model.Component;
import org.holdfast.model.Host;
import org.holdfast.model.Protectable;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;

/** What takes over from a component, if it is not down itself and has room. */
final class StandIns {
    private final Damage damage;
    private final Failure failure;
    private final Declaration declaration;
    private final Vacancies vacancies;

    StandIns(Damage damage, Declaration declaration, Vacancies vacancies) {
        this.damage = damage;
        this.failure = damage.failure();
        this.declaration = declaration;
        this.vacancies = vacancies;
    }

    /** Finds what can take over from the component, and why others cannot. */
    void find(Component component, Candidates candidates) {
        for (StandIn standIn : named(component)) {
            Optional<Reason> whyNot = whyNot(component, standIn);
            if (whyNot.isPresent()) {
                candidates.fell(new Way.By(standIn.getTarget()), whyNot.get());
            } else if (full(component, standIn).isPresent()) {
                candidates.full(new Way.By(standIn.getTarget()),
                        vacancies.full(full(component, standIn).get(), (VirtualMachine) component));
            } else {
                candidates.add(new RecoveryOption.FailOver(component, standIn));
            }
        }
    }

    /** The first stand-in on which a system's data can be restored, where its own place is lost with the data. */
    Optional<StandIn> onto(Component component) {
        return named(component).stream().filter(standIn -> !failure.isDown(standIn.getTarget())).findFirst();
    }

    private Optional<Reason> whyNot(Component component, StandIn standIn) {
        Component target = standIn.getTarget();
        if (failure.isDown(target)) {
            return Optional.of(failure.isStruck(target) ? Reason.Plain.STRUCK : Reason.Plain.DOWN);
        }
        if (standIn.isDeclared() && declaration.plan().isEmpty()) {
            return Optional.of(declaration.none());
        }
        if (!(component instanceof VirtualMachine) && component instanceof Protectable holder
                && damage.isDataHarmed(holder)) {
            return Optional.of(Reason.Plain.WORK_ONLY);
        }
        return Optional.empty();
    }

    /** The host that would take the guest over, if it has no room for it. */
    private Optional<Host> full(Component component, StandIn standIn) {
        return standIn.getTarget() instanceof Host host && component instanceof VirtualMachine guest
                && !vacancies.hasRoom(host, guest) ? Optional.of(host) : Optional.empty();
    }

    private static List<StandIn> named(Component component) {
        return component.getStandIns().stream()
                .filter(standIn -> Resolved.is(standIn.getTarget()) && standIn.getTarget() != component).toList();
    }
}
