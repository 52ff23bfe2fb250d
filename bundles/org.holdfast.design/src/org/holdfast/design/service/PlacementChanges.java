package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Component;
import org.holdfast.model.Copy;
import org.holdfast.model.Host;
import org.holdfast.model.InformationSystem;
import org.holdfast.model.Machine;
import org.holdfast.model.Person;
import org.holdfast.model.Site;
import org.holdfast.model.VirtualMachine;

/** Puts what lies in one place into another. */
public class PlacementChanges {

    /** Puts a component, a copy or a person at a site, or what can be on a machine on that; it is nowhere else then. */
    public EObject putInto(EObject element, EObject place) {
        @Nullable
        Site site = place instanceof Site one ? one : null;
        switch (element) {
            case Copy copy -> {
                copy.setAt(site);
                copy.setOn(place instanceof Component carrier ? carrier : null);
            }
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
}
