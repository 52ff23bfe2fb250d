package org.holdfast.rules.c;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.holdfast.analysis.index.FirmNeeds;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Sites;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.AlternativeNeed;
import org.holdfast.model.Component;
import org.holdfast.model.Dependable;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.NamedElement;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;
import org.holdfast.model.name.Labels;

/**
 * What alternatives of a need are lost with together, since each of them firmly needs it. Of what one needs for the
 * other's sake, only the nearest is named: the host, not the power of the host. Alternatives together look at a limited
 * number of elements: of a plan with very long chains, only the nearest.
 */
final class CommonLosses {
    /**
     * What is lost with, and the way to it from each alternative that is lost with it.
     *
     * @param element
     *            a component or a site
     * @param ways
     *            two at least; each from an alternative to the component, or to a component at the site
     */
    record Loss(NamedElement element, List<List<NamedElement>> ways) {}

    /**
     * The losses of one need.
     *
     * @param components
     *            the infrastructure that alternatives share, what most share first
     * @param sites
     *            the innermost sites that they share, likewise
     */
    record Losses(List<Loss> components, List<Loss> sites) {}

    private static final int ALL_TOGETHER = 200_000;
    private static final int EACH_AT_LEAST = 100;
    static final Comparator<Loss> MOST_FIRST = Comparator.comparing((Loss loss) -> loss.ways().size())
            .reversed().thenComparing(loss -> Labels.of(loss.element()));

    private final FirmNeeds needs;
    private final Map<Set<Dependable>, Losses> known = new HashMap<>();
    private int left = ALL_TOGETHER;

    CommonLosses(PlanIndex index) {
        this.needs = FirmNeeds.in(index);
    }

    /** What the alternatives of the need share. */
    Losses of(AlternativeNeed need) {
        Set<Dependable> alternatives = new HashSet<>(
                Resolved.among(need.getAlternatives().stream().map(each -> each.getTarget()).toList()));
        return known.computeIfAbsent(alternatives, this::losses);
    }

    private Losses losses(Set<Dependable> alternatives) {
        Map<NamedElement, List<List<NamedElement>>> components = new LinkedHashMap<>();
        Map<NamedElement, List<List<NamedElement>>> sites = new LinkedHashMap<>();
        for (Dependable alternative : alternatives.stream().sorted(Comparator.comparing(Labels::of)).toList()) {
            Spread<NamedElement> reached = spread(List.of(alternative));
            reached.reached().stream().filter(CommonLosses::isInfrastructure)
                    .forEach(component -> add(component, reached.way(component), components));
            nearestAt(reached).forEach((site, component) -> add(site, reached.way(component), sites));
        }
        return new Losses(firstOf(components), innermost(sites));
    }

    private Spread<NamedElement> spread(Collection<? extends NamedElement> sources) {
        int[] most = { Math.max(left, EACH_AT_LEAST) };
        Spread<NamedElement> spread = Spread.from(sources, element -> most[0]-- > 0 ? needs.of(element) : List.of());
        left -= spread.reached().size();
        return spread;
    }

    private static boolean isInfrastructure(NamedElement element) {
        return element instanceof Component && !(element instanceof InformationSystem)
                && !(element instanceof VirtualMachine);
    }

    /** At each site, and in the sites within it, the nearest component. */
    private static Map<Site, NamedElement> nearestAt(Spread<NamedElement> reached) {
        Map<Site, NamedElement> nearest = new LinkedHashMap<>();
        for (NamedElement element : reached.reached()) {
            if (element instanceof Component component) {
                Sites.around(component.getSite()).forEach(site -> nearest.putIfAbsent(site, component));
            }
        }
        return nearest;
    }

    private static void add(NamedElement element, List<NamedElement> way,
            Map<NamedElement, List<List<NamedElement>>> ways) {
        ways.computeIfAbsent(element, key -> new ArrayList<>()).add(way);
    }

    /** Of what is shared, what is not lost anyway with something else that is. */
    private List<Loss> firstOf(Map<NamedElement, List<List<NamedElement>>> components) {
        List<Loss> shared = shared(components);
        List<NamedElement> elements = shared.stream().map(Loss::element).sorted(Comparator.comparing(Labels::of))
                .toList();
        Set<NamedElement> first = new HashSet<>(spread(spread(elements).sources().reversed()).sources());
        return shared.stream().filter(loss -> first.contains(loss.element())).toList();
    }

    private static List<Loss> innermost(Map<NamedElement, List<List<NamedElement>>> sites) {
        List<Loss> shared = shared(sites);
        Set<Site> outer = new HashSet<>();
        shared.forEach(loss -> outer.add(((Site) loss.element()).getParent()));
        return shared.stream().filter(loss -> !outer.contains(loss.element())).toList();
    }

    private static List<Loss> shared(Map<NamedElement, List<List<NamedElement>>> ways) {
        return ways.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .map(each -> new Loss(each.getKey(), each.getValue())).sorted(MOST_FIRST).toList();
    }
}
