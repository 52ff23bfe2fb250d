package org.holdfast.analysis.recovery;

import java.util.Optional;

import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Way;
import org.holdfast.model.Component;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Protection;
import org.holdfast.model.StandIn;

/**
 * The ways to bring a system back: it waits, comes back with the machine that it is on, fails over, or its data is
 * restored.
 */
final class SystemOptions {
    private final Damage damage;
    private final Declaration declaration;
    private final StandIns standIns;
    private final Restores restores;
    private final EquipmentOptions equipment;

    SystemOptions(Damage damage, Declaration declaration, StandIns standIns, Restores restores,
            EquipmentOptions equipment) {
        this.damage = damage;
        this.declaration = declaration;
        this.standIns = standIns;
        this.restores = restores;
        this.equipment = equipment;
    }

    /** Finds the ways for a system that is struck, or whose data is; its machine has been decided. */
    void find(InformationSystem system, Optional<Choice> machine, Candidates candidates) {
        equipment.waiting(system, candidates);
        comingBack(system, machine, candidates);
        standIns.find(system, candidates);
        boolean dataHarmed = damage.isDataHarmed(system);
        boolean empty = !Damage.holdsData(system) && damage.destroys() && damage.isStruckItself(system);
        if (dataHarmed || empty) {
            restores.of(system).forEach(protection -> restoring(system, protection, candidates));
        }
        if (empty) {
            equipment.replacing(system, candidates);
        }
    }

    /** Adds the restore from a protection, or why there is none. */
    void restoring(InformationSystem system, Protection protection, Candidates candidates) {
        Optional<Reason> whyNot = declaration.plan().isEmpty() ? Optional.of(declaration.none())
                : restores.whyNot(protection);
        if (whyNot.isPresent()) {
            candidates.fell(new Way.By(protection), whyNot.get());
        } else {
            candidates.add(restores.restore(system, protection, onto(system)));
        }
    }

    private Optional<StandIn> onto(InformationSystem system) {
        return damage.failure().isStruck(system) && damage.isDataHarmed(system) ? standIns.onto(system)
                : Optional.empty();
    }

    private void comingBack(InformationSystem system, Optional<Choice> machine, Candidates candidates) {
        if (!damage.isDataHarmed(system)) {
            Component carrier = system.getCarrier();
            if (!damage.isStruckItself(system) && carrier != null) {
                candidates.add(new RecoveryOption.Return(system, Optional.of(carrier), Candidates.NOTHING));
            } else if (damage.corrupts()) {
                candidates.add(new RecoveryOption.Return(system, Optional.empty(), Candidates.NOTHING));
            }
        } else {
            machine.flatMap(choice -> choice.chosen(RecoveryOption.RestartImage.class))
                    .filter(image -> image.from().isPresent() && Damage.liesOn(system) == image.component())
                    .ifPresent(image -> candidates.add(new RecoveryOption.Return(system,
                            Optional.of(image.component()), image.lost())));
        }
    }
}
