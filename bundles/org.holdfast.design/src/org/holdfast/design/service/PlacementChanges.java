package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.design.change.Addition;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Person;
import org.holdfast.model.Region;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;

/** Puts what lies in one place into another, or out of all places. */
public class PlacementChanges {

    /**
     * Puts a component, a copy or a person at a site, what can be on a machine on that, or a site into another one or into a
     * region; it is nowhere else then. What is put into the plan itself is nowhere.
     */
    public EObject putInto(EObject element, EObject place) {
        @Nullable
        Site site = place instanceof Site one ? one : null;
        switch (element) {
            case Copy copy -> {
                copy.setAt(site);
                copy.setOn(place instanceof Component carrier ? carrier : null);
            }
            case Site inner -> settle(inner, place);
            case Person person -> person.setAt(site);
            case InformationSystem system -> {
                system.setOn(place instanceof Machine machine ? machine : null);
                system.setAt(site);
            }
            case VirtualMachine guest -> {
                guest.setOn(place instanceof Host host ? host : null);
                guest.setAt(site);
            }
            case Component component -> component.setAt(site);
            default -> throw new IllegalArgumentException("this lies nowhere: " + element);
        }
        return element;
    }

    /** What lies within a site is in the region of that. */
    private static void settle(Site site, EObject place) {
        site.setDeclaredRegion(place instanceof Region region ? region : null);
        if (place instanceof Site around) {
            around.getSites().add(site);
        } else if (site.getParent() != null) {
            Addition.topLevel(site, site);
        }
    }
}
