package org.holdfast.analysis.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Host;
import org.holdfast.model.VirtualMachine;

/**
 * The room that is free on hosts: their capacity without what their guests take. A guest that does not say its size takes
 * none, and neither do systems that are on the host itself, nor virtual desktops.
 */
public final class Rooms {
    private final PlanIndex index;
    private final Map<Host, Room> free = new HashMap<>();

    Rooms(PlanIndex index) {
        this.index = index;
        index.all(Host.class).stream().filter(host -> host.getCapacity() != null)
                .forEach(host -> free.put(host, Room.of(host.getCapacity())));
        index.all(VirtualMachine.class).stream().filter(guest -> guest.getCapacity() != null).forEach(guest -> free
                .computeIfPresent(guest.getOn(), (host, room) -> room.minus(Room.of(guest.getCapacity()))));
    }

    /** What is free on the host while all its guests run; empty if it does not say its capacity. */
    public Optional<Room> free(Host host) {
        return Optional.ofNullable(free.get(host));
    }

    /** The guests of the host, in the order of the plan. */
    public List<VirtualMachine> guests(Host host) {
        return index.referrers(host, Literals.VIRTUAL_MACHINE__ON, VirtualMachine.class);
    }
}
