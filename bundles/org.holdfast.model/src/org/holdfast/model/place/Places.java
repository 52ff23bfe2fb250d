package org.holdfast.model.place;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;

/**
 * Answers the derived features of the metamodel that say where something is. Carriers cannot go round, since a system is
 * on a machine and a virtual machine on a host; sites that an editor nested in a ring end the walk.
 */
public final class Places {
    private Places() {}

    /** What the component is on: the machine of a system, the host of a virtual machine; null if nothing is said. */
    public static @Nullable Component carrierOf(Component component) {
        if (component instanceof InformationSystem system) {
            return system.getOn();
        }
        return component instanceof VirtualMachine vm ? vm.getOn() : null;
    }

    /** The site of what carries the component, else the one it names itself; null if neither is said. */
    public static @Nullable Site siteOf(Component component) {
        Component carrier = carrierOf(component);
        Site carried = carrier == null ? null : siteOf(carrier);
        return carried == null ? component.getAt() : carried;
    }

    /** The site where copies lie: as written, else that of the component they lie on; null if neither is said. */
    public static @Nullable Site siteOf(Copy copy) {
        if (copy.getAt() != null) {
            return copy.getAt();
        }
        return copy.getOn() == null ? null : siteOf(copy.getOn());
    }

    /** The region of the nearest site around and including this one that names a region; null if none does. */
    public static @Nullable Region regionOf(Site site) {
        Set<Site> seen = new HashSet<>();
        for (Site around = site; around != null && seen.add(around); around = around.getParent()) {
            if (around.getDeclaredRegion() != null) {
                return around.getDeclaredRegion();
            }
        }
        return null;
    }
}
