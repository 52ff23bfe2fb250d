package org.holdfast.analysis.recovery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.failure.Failure;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Room;
import org.holdfast.analysis.index.Rooms;
import org.holdfast.analysis.reason.Reason;
import org.holdfast.model.Host;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;

/**
 * The room that is left on hosts that survive, beside what runs there and what came before. A host that does not say its
 * capacity takes any guest, and a guest that does not say its size takes no room.
 */
final class Vacancies {
    private final Rooms rooms;
    private final List<Host> hosts;
    private final Failure failure;
    private final Map<Host, Room> left = new HashMap<>();

    Vacancies(PlanIndex index, Failure failure) {
        this.rooms = index.rooms();
        this.hosts = index.byName(Host.class);
        this.failure = failure;
    }

    /**
     * Where a guest that lost its host goes: to the first host that survives and has room, of its stand-ins, then of its
     * host's, then of all by name.
     */
    Optional<Host> hostFor(VirtualMachine guest) {
        List<StandIn> standIns = new ArrayList<>(guest.getStandIns());
        if (Resolved.is(guest.getOn())) {
            standIns.addAll(guest.getOn().getStandIns());
        }
        return Stream.concat(standIns.stream().map(StandIn::getTarget), hosts.stream())
                .filter(Resolved::is).filter(Host.class::isInstance).map(Host.class::cast)
                .filter(host -> host != guest.getOn() && !failure.isDown(host) && hasRoom(host, guest)).findFirst();
    }

    /** Whether there is room for the guest. */
    boolean hasRoom(Host host, VirtualMachine guest) {
        return guest.getCapacity() == null
                || left(host).map(room -> room.holds(Room.of(guest.getCapacity()))).orElse(true);
    }

    /** Lets the guest have room on a host that is not its own. */
    void take(Host host, VirtualMachine guest) {
        if (guest.getCapacity() != null && guest.getOn() != host) {
            left(host).ifPresent(room -> left.put(host, room.minus(Room.of(guest.getCapacity()))));
        }
    }

    /** Why the guest does not go there. */
    Reason full(Host host, VirtualMachine guest) {
        return new Reason.NoRoom(Room.of(guest.getCapacity()), host, left(host));
    }

    /** The order in which guests are given room. */
    static Comparator<VirtualMachine> order() {
        return Comparator.comparing(VirtualMachine::getPriority).reversed().thenComparing(Labels::of);
    }

    private Optional<Room> left(Host host) {
        return left.containsKey(host) ? Optional.of(left.get(host)) : rooms.free(host);
    }
}
