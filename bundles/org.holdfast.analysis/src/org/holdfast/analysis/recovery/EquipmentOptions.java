package org.holdfast.analysis.recovery;

import java.util.Optional;

import org.holdfast.analysis.reason.Way;
import org.holdfast.analysis.scenario.Harm;
import org.holdfast.model.Component;
import org.holdfast.model.Host;

/** The ways to bring back what holds no data: hosts, storage, networks, utilities, suppliers. */
final class EquipmentOptions {
    private final Damage damage;
    private final Declaration declaration;
    private final StandIns standIns;

    EquipmentOptions(Damage damage, Declaration declaration, StandIns standIns) {
        this.damage = damage;
        this.declaration = declaration;
        this.standIns = standIns;
    }

    /** Finds the ways for a component that is struck. */
    void find(Component component, Candidates candidates) {
        waiting(component, candidates);
        standIns.find(component, candidates);
        if (damage.destroys() || damage.corrupts() && component instanceof Host) {
            replacing(component, candidates);
        } else if (damage.corrupts()) {
            candidates.add(new RecoveryOption.Return(component, Optional.empty(), Candidates.NOTHING));
        }
    }

    /** A disruption ends by itself. */
    void waiting(Component component, Candidates candidates) {
        damage.harm().filter(Harm.Disrupts.class::isInstance).map(Harm.Disrupts.class::cast)
                .ifPresent(disrupts -> candidates.add(new RecoveryOption.Wait(component, disrupts.lasts())));
    }

    /** What is gone, or a host whose software is spoilt, is replaced. */
    void replacing(Component component, Candidates candidates) {
        if (component.getReplacedWithin() == null) {
            return;
        }
        if (declaration.plan().isEmpty()) {
            candidates.fell(Way.Deed.REPLACING, declaration.none());
        } else {
            candidates.add(new RecoveryOption.Replace(component, component.getReplacedWithin()));
        }
    }
}
