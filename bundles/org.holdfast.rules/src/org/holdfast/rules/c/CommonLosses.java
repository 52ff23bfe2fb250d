package org.holdfast.rules.c;

import java.util.ArrayList;
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
import org.holdfast.analysis.index.Walk;
import org.holdfast.analysis.index.Walks;
import org.holdfast.model.Alternative;
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
     * An alternative that is lost with something.
     *
     * @param walk
     *            from the alternative
     * @param position
     *            that of what it needs
     */
    private record Lost(Walk<NamedElement> walk, int position) {}

    /**
     * What is lost with.
     *
     * @param element
     *            a component or a site
     * @param alternatives
     *            those that are lost with it, two at least
     */
    record Loss(NamedElement element, List<Lost> alternatives) {

        /** The way from each alternative to the component, or to the nearest component at the site. */
        List<List<NamedElement>> ways() {
            return alternatives.stream().map(lost -> lost.walk().way(lost.position())).toList();
        }
    }

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
    static final Comparator<Loss> MOST_FIRST = Comparator.comparing((Loss loss) -> loss.alternatives().size())
            .reversed().thenComparing(loss -> Labels.of(loss.element()));

    private final FirmNeeds needs;
    private final Walks<NamedElement> walks;
    private final Map<Set<Dependable>, Losses> known = new HashMap<>();
    private int left = ALL_TOGETHER;

    CommonLosses(PlanIndex index) {
        this.needs = FirmNeeds.in(index);
        this.walks = new Walks<>(needs.graph());
    }

    /** What the alternatives of the need share. */
    Losses of(AlternativeNeed need) {
        Set<Dependable> alternatives = new HashSet<>();
        for (Alternative alternative : need.getAlternatives()) {
            if (Resolved.is(alternative.getTarget())) {
                alternatives.add(alternative.getTarget());
            }
        }
        return known.computeIfAbsent(alternatives, this::losses);
    }

    private Losses losses(Set<Dependable> alternatives) {
        Map<NamedElement, List<Lost>> components = new LinkedHashMap<>();
        Map<NamedElement, List<Lost>> sites = new LinkedHashMap<>();
        for (Dependable alternative : alternatives.stream().sorted(Comparator.comparing(Labels::of)).toList()) {
            add(walk(alternative), components, sites);
        }
        return new Losses(firstOf(components), innermost(sites));
    }

    private Walk<NamedElement> walk(Dependable alternative) {
        int most = Math.max(left, EACH_AT_LEAST);
        Walk<NamedElement> walk = walks.from(alternative, until -> until.followed() < most);
        left -= walk.size();
        return walk;
    }

    private static void add(Walk<NamedElement> walk, Map<NamedElement, List<Lost>> components,
            Map<NamedElement, List<Lost>> sites) {
        Set<Site> seen = new HashSet<>();
        for (int position = 0; position < walk.size(); position++) {
            if (walk.element(position) instanceof Component component) {
                Lost lost = new Lost(walk, position);
                if (isInfrastructure(component)) {
                    add(component, lost, components);
                }
                for (Site site : newAround(component, seen)) {
                    add(site, lost, sites);
                }
            }
        }
    }

    private static boolean isInfrastructure(Component component) {
        return !(component instanceof InformationSystem) && !(component instanceof VirtualMachine);
    }

    /** The sites where the component is, from inside to outside, at which none was before. */
    private static List<Site> newAround(Component component, Set<Site> seen) {
        Site site = component.getSite();
        return site == null || seen.contains(site) ? List.of()
                : Sites.around(site).stream().filter(seen::add).toList();
    }

    private static void add(NamedElement element, Lost lost, Map<NamedElement, List<Lost>> losses) {
        losses.computeIfAbsent(element, key -> new ArrayList<>()).add(lost);
    }

    /** Of what is shared, what is not lost anyway with something else that is. */
    private List<Loss> firstOf(Map<NamedElement, List<Lost>> components) {
        List<Loss> shared = shared(components);
        if (shared.size() < 2) {
            return shared;
        }
        List<NamedElement> elements = shared.stream().map(Loss::element).sorted(Comparator.comparing(Labels::of))
                .toList();
        Set<NamedElement> first = new HashSet<>(sources(sources(elements).reversed()));
        return shared.stream().filter(loss -> first.contains(loss.element())).toList();
    }

    /** Those of the elements that none before them needs. */
    private List<NamedElement> sources(List<NamedElement> elements) {
        int[] most = { Math.max(left, EACH_AT_LEAST) };
        Spread<NamedElement> spread = Spread.from(elements, element -> most[0]-- > 0 ? needs.of(element) : List.of());
        left -= spread.reached().size();
        return spread.sources();
    }

    private static List<Loss> innermost(Map<NamedElement, List<Lost>> sites) {
        List<Loss> shared = shared(sites);
        Set<Site> outer = new HashSet<>();
        shared.forEach(loss -> outer.add(((Site) loss.element()).getParent()));
        return shared.stream().filter(loss -> !outer.contains(loss.element())).toList();
    }

    private static List<Loss> shared(Map<NamedElement, List<Lost>> ways) {
        return ways.entrySet().stream().filter(each -> each.getValue().size() > 1)
                .map(each -> new Loss(each.getKey(), each.getValue())).sorted(MOST_FIRST).toList();
    }
}
