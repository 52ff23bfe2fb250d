package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Room;
import org.holdfast.analysis.index.Rooms;
import org.holdfast.model.Component;
import org.holdfast.model.Host;
import org.holdfast.model.StandIn;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;

/**
 * Where the guests of a lost host go: by priority, then by name, each to its first stand-in with room beside what runs
 * there and what came before it. Its stand-ins are its own, then those of its host. A stand-in that is no host waits
 * already, and a host that does not say its capacity takes any guest.
 */
final class Evacuation {
    /**
     * A guest that finds no room.
     *
     * @param guest
     *            the guest
     * @param left
     *            its stand-ins, and the room left there when its turn came
     */
    record Homeless(VirtualMachine guest, Map<Host, Room> left) {}

    private static final Comparator<VirtualMachine> CRITICAL_FIRST = Comparator.comparing(VirtualMachine::getPriority)
            .reversed().thenComparing(Labels::of);

    private final Rooms rooms;
    private final Host lost;
    private final Map<Host, Room> left = new HashMap<>();

    private Evacuation(Host lost, PlanIndex index) {
        this.rooms = index.rooms();
        this.lost = lost;
    }

    /** The guests of a host that find no room when it is lost, in the order of their turn. */
    static List<Homeless> homeless(Host lost, PlanIndex index) {
        return new Evacuation(lost, index).homeless();
    }

    private List<Homeless> homeless() {
        List<Homeless> homeless = new ArrayList<>();
        rooms.guests(lost).stream().filter(guest -> guest.getCapacity() != null).sorted(CRITICAL_FIRST)
                .forEach(guest -> place(guest).ifPresent(homeless::add));
        return homeless;
    }

    /** Places the guest; if there is no room, says where it was looked for. What has no stand-in is not placed. */
    private Optional<Homeless> place(VirtualMachine guest) {
        Room needed = Room.of(guest.getCapacity());
        Map<Host, Room> full = new LinkedHashMap<>();
        for (Component standIn : standIns(guest)) {
            if (!(standIn instanceof Host host) || rooms.free(host).isEmpty()) {
                return Optional.empty();
            }
            Room room = left.getOrDefault(host, rooms.free(host).orElseThrow());
            if (room.holds(needed)) {
                left.put(host, room.minus(needed));
                return Optional.empty();
            }
            full.put(host, room);
        }
        return full.isEmpty() ? Optional.empty() : Optional.of(new Homeless(guest, full));
    }

    private List<Component> standIns(VirtualMachine guest) {
        return Stream.concat(guest.getStandIns().stream(), lost.getStandIns().stream()).map(StandIn::getTarget)
                .filter(Resolved::is).filter(standIn -> !isLost(standIn)).distinct().toList();
    }

    private boolean isLost(Component standIn) {
        Component carrier = standIn;
        while (carrier.getCarrier() != null) {
            carrier = carrier.getCarrier();
        }
        return carrier == lost;
    }
}
