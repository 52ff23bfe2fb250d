package org.holdfast.diagram.tests.railway;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** The services of the railway's viewpoint. */
public class RailwayServices {
    /** How often services were asked, by their names. */
    public static final Map<String, Integer> ASKED = new HashMap<>();

    public String title(EObject network) {
        return "The network " + Railway.get(network, "name");
    }

    /** Of a region its stations; of the network all depots. */
    public List<EObject> stations(EObject owner) {
        ASKED.merge("stations", 1, Integer::sum);
        if ("Region".equals(owner.eClass().getName())) {
            return Railway.many(owner, "stations");
        }
        List<EObject> depots = new ArrayList<>();
        owner.eAllContents().forEachRemaining(one -> {
            if ("Depot".equals(one.eClass().getName())) {
                depots.add(one);
            }
        });
        return depots;
    }

    public String label(EObject station) {
        ASKED.merge("label", 1, Integer::sum);
        return Railway.get(station, "name") + (isStaffed(station) ? "" : " (unstaffed)");
    }

    public String whereIs(EObject station, EObject container) {
        return Railway.get(station, "name") + " in " + Railway.get(container, "name");
    }

    public boolean isDepot(EObject station) {
        ASKED.merge("isDepot", 1, Integer::sum);
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

    /** A name that nothing of the network has yet. */
    public String freshName(EObject element) {
        Set<Object> taken = new HashSet<>();
        network(element).eAllContents().forEachRemaining(one -> taken.add(Railway.get(one, "name")));
        int number = 1;
        while (taken.contains("new" + number)) {
            number++;
        }
        return "new" + number;
    }

    public EObject network(EObject element) {
        return EcoreUtil.getRootContainer(element);
    }

    public List<EObject> eTracks(EObject network) {
        return Railway.many(network, "tracks");
    }

    public boolean isLong(EObject track) {
        return Railway.get(track, "km") instanceof Integer km && km > 100;
    }

    /** At most three stations lie in a region. */
    public boolean hasRoom(EObject region) {
        return Railway.many(region, "stations").size() < 3;
    }

    public boolean areSeveral(EObject any, Collection<EObject> views) {
        return views.size() > 1;
    }

    /** Tracks from each of the stations to the next. */
    public EObject layLine(EObject any, Collection<EObject> views) {
        EObject before = null;
        for (EObject view : views) {
            EObject station = (EObject) Railway.get(view, "target");
            if (before != null) {
                EObject track = Railway.create("Track");
                Railway.set(track, "name", freshName(any));
                Railway.set(track, "from", before);
                Railway.set(track, "to", station);
                Railway.set(track, "km", 1);
                Railway.many(network(any), "tracks").add(track);
            }
            before = station;
        }
        return any;
    }

    public boolean isInRegion(EObject element) {
        return "Region".equals(element.eContainer().eClass().getName());
    }

    public boolean hasOuterRegion(EObject station) {
        return "Region".equals(outerRegion(station).eClass().getName());
    }

    public EObject outerRegion(EObject station) {
        return station.eContainer().eContainer();
    }

    /** What the view of an edge leads to, by the features that views have in Sirius. */
    public Object farEnd(EObject element, EObject edge) {
        return Railway.get((EObject) Railway.get(edge, "targetNode"), "target");
    }

    public boolean isLaid(EObject track) {
        return Railway.get(track, "km") instanceof Integer km && km > 0;
    }

    public String tooShort(EObject track) {
        return "The track " + Railway.get(track, "name") + " has no length.";
    }

    public boolean isIn(EObject element, EObject container) {
        return element.eContainer() == container;
    }

    public String fails(EObject station) {
        if ("Brasov".equals(Railway.get(station, "name"))) {
            throw new IllegalStateException("no label today");
        }
        return "fine";
    }

    /** Every region of the network, whoever is asked. */
    public List<EObject> allRegions(EObject any) {
        List<EObject> regions = new ArrayList<>();
        network(any).eAllContents().forEachRemaining(one -> {
            if ("Region".equals(one.eClass().getName())) {
                regions.add(one);
            }
        });
        return regions;
    }

    /** What the views show from this one outwards, by the features that views have in Sirius, and what the diagram shows. */
    public String way(EObject element, EObject view, EObject diagram) {
        StringBuilder way = new StringBuilder();
        for (EObject at = view; at != null; at = at.eContainer()) {
            way.append(at.eClass().getName()).append(' ')
                    .append(Railway.get((EObject) Railway.get(at, "target"), "name"))
                    .append(", ");
        }
        return way.append("of ").append(Railway.get((EObject) Railway.get(diagram, "target"), "name")).toString();
    }
}
