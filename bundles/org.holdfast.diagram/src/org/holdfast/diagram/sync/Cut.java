package org.holdfast.diagram.sync;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which nodes lie within some edges of others: those themselves with all that is in them, what is near, and what it is in. */
final class Cut {
    private final Map<Draft, List<Draft>> neighbours = new HashMap<>();
    private final Set<Draft> kept = new HashSet<>();

    Cut(List<Link> links) {
        for (Link link : links) {
            neighbours.computeIfAbsent(link.source(), none -> new ArrayList<>()).add(link.target());
            neighbours.computeIfAbsent(link.target(), none -> new ArrayList<>()).add(link.source());
        }
    }

    Set<Draft> around(Focus focus, List<Draft> drafts) {
        List<Draft> ring = start(focus, drafts);
        kept.addAll(ring);
        for (int step = 0; step < focus.depth() && !ring.isEmpty(); step++) {
            List<Draft> next = new ArrayList<>();
            for (Draft draft : ring) {
                neighbours.getOrDefault(draft, List.of()).stream().filter(kept::add).forEach(next::add);
            }
            ring = next;
        }
        keepContainers();
        return kept;
    }

    private static List<Draft> start(Focus focus, List<Draft> drafts) {
        Set<Draft> start = new HashSet<>();
        List<Draft> ring = new ArrayList<>();
        for (Draft draft : drafts) {
            if (focus.elements().contains(draft.element) || draft.parent().filter(start::contains).isPresent()) {
                start.add(draft);
                ring.add(draft.shown());
            }
        }
        return ring;
    }

    private void keepContainers() {
        for (Draft draft : List.copyOf(kept)) {
            Optional<Draft> above = draft.parent();
            while (above.isPresent() && kept.add(above.get())) {
                above = above.get().parent();
            }
        }
    }
}
