package org.holdfast.analysis.failure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.analysis.index.Spread;
import org.holdfast.model.AnyStrike;
import org.holdfast.model.Component;
import org.holdfast.model.ComponentKind;
import org.holdfast.model.ComponentStrike;
import org.holdfast.model.Disaster;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.KindStrike;
import org.holdfast.model.Region;
import org.holdfast.model.RegionStrike;
import org.holdfast.model.Site;
import org.holdfast.model.SiteStrike;
import org.holdfast.model.Strike;
import org.holdfast.model.sort.Sort;

/**
 * What disasters strike: the targets; all that is at or beneath a struck site, or in a struck region; the components of a
 * struck kind; and what is on a struck component. What only relies on something struck is not struck itself.
 */
public final class Struck {
    private final PlanIndex index;

    /**
     * @param index
     *            the plan
     */
    public Struck(PlanIndex index) {
        this.index = index;
    }

    /**
     * What a disaster is said to strike: regions, sites, kinds and components, in the order of the text. What {@code any}
     * stands for is left out: {@link #family}.
     */
    public static List<EObject> targets(Disaster disaster) {
        List<EObject> targets = new ArrayList<>();
        for (Strike strike : disaster.getStrikes()) {
            EObject target = target(strike);
            if (target != null && Resolved.is(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    /** The components that {@code any} stands for: one of them at a time is struck. Empty for most disasters. */
    public List<Component> family(Disaster disaster) {
        Set<Component> family = new LinkedHashSet<>();
        for (Strike strike : disaster.getStrikes()) {
            if (strike instanceof AnyStrike any) {
                Sort.ofWord(any.getSort().getLiteral()).ifPresent(sort -> index.all(Component.class).stream()
                        .filter(sort.type()::isInstance).forEach(family::add));
            }
        }
        return List.copyOf(family);
    }

    /** The components that are struck where the targets are. */
    public Set<Component> components(Collection<? extends EObject> targets) {
        Set<Component> components = new LinkedHashSet<>();
        for (EObject reached : spread(targets).reached()) {
            if (reached instanceof Component component) {
                components.add(component);
            }
        }
        return components;
    }

    /** How the stroke spreads from targets to all that is struck with them, with the way to each. */
    public Spread<EObject> spread(Collection<? extends EObject> targets) {
        return Spread.from(targets, this::struckWith);
    }

    private static @Nullable EObject target(Strike strike) {
        return switch (strike) {
            case RegionStrike region -> region.getRegion();
            case SiteStrike site -> site.getSite();
            case KindStrike kind -> kind.getKind();
            case ComponentStrike component -> component.getComponent();
            default -> null;
        };
    }

    private List<? extends EObject> struckWith(EObject struck) {
        return switch (struck) {
            case Region region -> index.referrers(region, Literals.SITE__DECLARED_REGION, Site.class);
            case Site site -> atOrBeneath(site);
            case ComponentKind kind -> index.referrers(kind, Literals.COMPONENT__KIND, Component.class);
            case Component component -> on(component);
            default -> List.of();
        };
    }

    /** Only what is there in fact: a component on another one is where that is, whatever it says itself. */
    private List<EObject> atOrBeneath(Site site) {
        List<EObject> there = new ArrayList<>(site.getSites());
        index.referrers(site, Literals.COMPONENT__AT, Component.class).stream()
                .filter(component -> component.getSite() == site).forEach(there::add);
        return there;
    }

    private List<Component> on(Component component) {
        List<Component> on = new ArrayList<>(
                index.referrers(component, Literals.INFORMATION_SYSTEM__ON, Component.class));
        on.addAll(index.referrers(component, Literals.VIRTUAL_MACHINE__ON, Component.class));
        return on;
    }
}
