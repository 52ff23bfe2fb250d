package org.holdfast.design.service;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.analysis.index.PlanIndex;
import org.holdfast.analysis.index.Resolved;
import org.holdfast.design.plan.ViewedPlan;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.HoldfastPackage.Literals;
import org.holdfast.model.Person;
import org.holdfast.model.Plan;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Region;
import org.holdfast.model.Site;

/** What lies where: regions, sites within them and within one another, components, copies and people. */
public class PlacementServices {

    /** All regions of the plan. */
    public List<Region> allRegions(EObject any) {
        return index(any).all(Region.class);
    }

    /**
     * What is right in a place: of a region, its sites; of a site, the sites within it and the components at it; of a
     * component, what is on it; of the plan, what is nowhere else.
     */
    public List<EObject> placedHere(EObject place) {
        PlanIndex index = index(place);
        return switch (place) {
            case Plan plan -> nowhere(index);
            case Region region -> referrers(index, region, Literals.SITE__DECLARED_REGION, Site.class)
                    .filter(site -> site.getParent() == null).map(EObject.class::cast).toList();
            case Site site -> Stream.<EObject>concat(site.getSites().stream(),
                    referrers(index, site, Literals.COMPONENT__AT, Component.class)
                            .filter(component -> carrier(component) == null))
                    .toList();
            case Component component -> List.copyOf(component.getCarries());
            default -> List.of();
        };
    }

    /** Whether a site lies within another one. */
    public boolean isRoom(Site site) {
        return site.getParent() != null;
    }

    /** The copies that lie at a site or on a component. */
    public List<Copy> copiesHere(EObject place) {
        PlanIndex index = index(place);
        return Stream.concat(referrers(index, place, Literals.COPY__AT, Copy.class),
                referrers(index, place, Literals.COPY__ON, Copy.class)).toList();
    }

    /** The people who work at a site; of the plan, those of whom it does not say where. */
    public List<Person> peopleHere(EObject place) {
        return place instanceof Plan
                ? index(place).all(Person.class).stream().filter(person -> person.getAt() == null).toList()
                : index(place).referrers(place, Literals.PERSON__AT, Person.class);
    }

    /** Where the copies of a component's protections lie. */
    public List<Copy> copiesOf(Protectable component) {
        return Resolved.among(component.getProtections()).stream()
                .flatMap(protection -> protection.getCopies().stream()).toList();
    }

    /** The copies that are made of a copy, by protections that copy its protection. */
    public List<Copy> copiedTo(Copy copy) {
        return referrers(index(copy), copy.getProtection(), Literals.PROTECTION__COPY_OF, Protection.class)
                .flatMap(protection -> protection.getCopies().stream()).toList();
    }

    private static List<EObject> nowhere(PlanIndex index) {
        Stream<Site> sites = index.all(Site.class).stream()
                .filter(site -> site.getParent() == null && site.getDeclaredRegion() == null);
        Stream<Component> components = index.all(Component.class).stream()
                .filter(component -> carrier(component) == null && component.getAt() == null);
        return Stream.<EObject>concat(sites, components).toList();
    }

    private static @Nullable Component carrier(Component component) {
        return component.getCarrier();
    }

    private static <T> Stream<T> referrers(PlanIndex index, EObject target, EReference reference, Class<T> type) {
        return index.referrers(target, reference, type).stream();
    }

    private static PlanIndex index(EObject any) {
        return ViewedPlan.of(any).index();
    }
}
