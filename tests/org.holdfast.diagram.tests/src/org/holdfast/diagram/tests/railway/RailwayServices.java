package org.holdfast.diagram.tests.railway;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The services of the railway's viewpoint. */
public class RailwayServices {
    /** How often {@link #stations} was asked. */
    public static int asked;

    public String title(EObject network) {
        return "The network " + Railway.get(network, "name");
    }

    /** Of a region its stations; of the network all depots. */
    public List<EObject> stations(EObject owner) {
        asked++;
        if ("Region".equals(owner.eClass().getName())) {
            return Railway.many(owner, "stations");
        }
        List<EObject> depots = new ArrayList<>();
        owner.eAllContents().forEachRemaining(one -> {
            if (isDepot(one)) {
                depots.add(one);
            }
        });
        return depots;
    }

    public String label(EObject station) {
        return Railway.get(station, "name") + (isStaffed(station) ? "" : " (unstaffed)");
    }

    public String whereIs(EObject station, EObject container) {
        return Railway.get(station, "name") + " in " + Railway.get(container, "name");
    }

    public boolean isDepot(EObject station) {
        return "Depot".equals(station.eClass().getName());
    }

    public boolean isStaffed(EObject station) {
        return Boolean.TRUE.equals(Railway.get(station, "staffed"));
    }

    public int depth(EObject station) {
        int depth = 0;
        for (EObject at = station.eContainer(); at != null; at = at.eContainer()) {
            depth++;
        }
        return depth;
    }

    public String length(EObject track) {
        return Railway.get(track, "km") + " km";
    }

    public boolean differs(EObject relation, @Nullable EObject one, @Nullable EObject other) {
        return one != other;
    }
}
