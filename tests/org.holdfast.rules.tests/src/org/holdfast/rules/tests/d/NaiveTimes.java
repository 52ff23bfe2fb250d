package org.holdfast.rules.tests.d;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Dependent;
import org.holdfast.model.Document;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Need;
import org.holdfast.model.NeedTarget;

/** When elements are back, by going round until nothing changes any more; and who waits for whom, by trying all ways. */
final class NaiveTimes {
    private final Map<NamedElement, Long> seconds = new HashMap<>();
    private boolean ambiguous;

    NaiveTimes(Document document) {
        List<Dependent> elements = document.getElements().stream().map(Dependent.class::cast).toList();
        elements.forEach(element -> seconds.put(element, own(element)));
        for (boolean changed = true; changed;) {
            changed = false;
            for (Dependent element : elements) {
                long latest = Math.max(own(element), latestNeed(element));
                changed |= seconds.put(element, latest) != latest;
            }
        }
        elements.forEach(this::waitsFor);
    }

    long seconds(NamedElement element) {
        return seconds.get(element);
    }

    /** Whether some need has several alternatives that are back k-th at the same time. */
    boolean isAmbiguous() {
        return ambiguous;
    }

    /** All that the element waits for, through any chain. */
    Set<NamedElement> reachedFrom(Dependent element) {
        Set<NamedElement> reached = new HashSet<>();
        reach(element, reached);
        return reached;
    }

    private void reach(Dependent element, Set<NamedElement> reached) {
        for (NamedElement next : waitsFor(element)) {
            if (reached.add(next)) {
                reach((Dependent) next, reached);
            }
        }
    }

    List<NamedElement> waitsFor(Dependent element) {
        List<NamedElement> targets = new ArrayList<>();
        for (Need need : element.getNeeds()) {
            if (need instanceof NeedTarget single) {
                targets.add(single.getTarget());
            } else if (kth((AlternativeNeed) need) > 0) {
                targets.addAll(decisive((AlternativeNeed) need));
            }
        }
        if (element instanceof Component component && component.getCarrier() != null) {
            targets.add(component.getCarrier());
        }
        return targets;
    }

    private Set<NamedElement> decisive(AlternativeNeed need) {
        Set<NamedElement> targets = new HashSet<>();
        need.getAlternatives().stream().filter(each -> seconds.get(each.getTarget()) == kth(need))
                .forEach(each -> targets.add(each.getTarget()));
        ambiguous |= targets.size() > 1;
        return targets;
    }

    private long latestNeed(Dependent element) {
        long latest = element instanceof Component component && component.getCarrier() != null
                ? seconds.get(component.getCarrier())
                : 0;
        for (Need need : element.getNeeds()) {
            latest = Math.max(latest, need instanceof NeedTarget single ? seconds.get(single.getTarget())
                    : kth((AlternativeNeed) need));
        }
        return latest;
    }

    private long kth(AlternativeNeed need) {
        List<Long> times = need.getAlternatives().stream().map(each -> seconds.get(each.getTarget())).sorted().toList();
        return times.get(Math.min(need.getRequired(), times.size()) - 1);
    }

    private static long own(NamedElement element) {
        return element instanceof InformationSystem system && system.getRto() != null ? system.getRto().seconds() : 0;
    }
}
