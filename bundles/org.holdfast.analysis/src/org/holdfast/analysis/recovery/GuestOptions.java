package org.holdfast.analysis.recovery;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.analysis.reason.Unsaid;
import org.holdfast.analysis.reason.Way;
import org.holdfast.model.Host;
import org.holdfast.model.Protection;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.value.Duration;

/**
 * The ways to bring a virtual machine back: it waits with its host or comes back with it, fails over, or its image is
 * started again, from where it lies or from a copy, on a host that survives and has room.
 */
final class GuestOptions {
    private final Damage damage;
    private final Declaration declaration;
    private final StandIns standIns;
    private final Vacancies vacancies;
    private final Restores restores;
    private final EquipmentOptions equipment;

    GuestOptions(Damage damage, Declaration declaration, StandIns standIns, Vacancies vacancies, Restores restores,
            EquipmentOptions equipment) {
        this.damage = damage;
        this.declaration = declaration;
        this.standIns = standIns;
        this.vacancies = vacancies;
        this.restores = restores;
        this.equipment = equipment;
    }

    /** Finds the ways for a guest that is struck, or whose image is; its host has been decided. */
    void find(VirtualMachine guest, Optional<Choice> host, Candidates candidates) {
        equipment.waiting(guest, candidates);
        if (!damage.isStruckItself(guest) && !damage.isDataHarmed(guest)) {
            comingBack(guest, host, candidates);
        }
        standIns.find(guest, candidates);
        restarting(guest, candidates);
        if (damage.destroys()) {
            equipment.replacing(guest, candidates);
        }
    }

    private void comingBack(VirtualMachine guest, Optional<Choice> host, Candidates candidates) {
        Optional<Host> moved = host.flatMap(choice -> choice.chosen(RecoveryOption.FailOver.class))
                .map(over -> over.standIn().getTarget()).filter(Host.class::isInstance).map(Host.class::cast);
        if (moved.isPresent() && !vacancies.hasRoom(moved.get(), guest)) {
            candidates.full(new Way.With(guest.getOn(), moved.get()), vacancies.full(moved.get(), guest));
        } else {
            candidates.add(new RecoveryOption.Return(guest, Optional.of(guest.getOn()), Candidates.NOTHING));
        }
    }

    private void restarting(VirtualMachine guest, Candidates candidates) {
        boolean hostIsLost = Resolved.is(guest.getOn()) && damage.failure().isStruck(guest.getOn());
        boolean imageIsLost = damage.isDataHarmed(guest);
        if (!hostIsLost && !imageIsLost) {
            return;
        }
        if (declaration.plan().isEmpty()) {
            candidates.fell(Way.Deed.RESTARTING, declaration.none());
            return;
        }
        Optional<Host> place = hostIsLost ? vacancies.hostFor(guest)
                : Optional.ofNullable(guest.getOn()).filter(Resolved::is);
        if (place.isEmpty()) {
            candidates.full(Way.Deed.RESTARTING, Reason.Plain.NO_ROOM_ANYWHERE);
        } else if (imageIsLost) {
            restores.of(guest).forEach(protection -> fromCopy(guest, place.get(), protection, candidates));
        } else {
            candidates.add(new RecoveryOption.RestartImage(guest, place.get(), Optional.empty(), Optional.empty(),
                    restart(guest), Candidates.NOTHING));
        }
    }

    private void fromCopy(VirtualMachine guest, Host place, Protection protection, Candidates candidates) {
        Optional<Reason> whyNot = restores.whyNot(protection);
        if (whyNot.isPresent()) {
            candidates.fell(new Way.By(protection), whyNot.get());
        } else {
            candidates.add(new RecoveryOption.RestartImage(guest, place, Optional.of(protection),
                    damage.usable(protection), restores.takes(guest, protection), restores.lost(protection)));
        }
    }

    /** Nothing is copied where the image still lies; how long a start takes is said by what protects the guest. */
    private Takes restart(VirtualMachine guest) {
        List<Duration> said = restores.of(guest).stream().map(Protection::getRestartTime)
                .filter(time -> time != null).toList();
        return said.stream().min(Comparator.naturalOrder()).map(Takes::stated).orElseGet(() -> new Takes.Unknown(
                new Reason.Missing(Unsaid.RESTART_OF_GUEST, guest)));
    }
}
