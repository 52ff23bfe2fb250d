package org.holdfast.design.service;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.holdfast.model.Copy;
import org.holdfast.model.Protectable;
import org.holdfast.model.Protection;
import org.holdfast.model.Technique;

/** What is protected by which copies. */
public class ProtectionServices {
    private static final ViewServices VIEWS = new ViewServices();

    /** Protects a component by the protection that makes the copies, if it is not already. */
    public Protectable protect(Protectable component, Copy copy) {
        if (!component.getProtections().contains(copy.getProtection())) {
            component.getProtections().add(copy.getProtection());
        }
        return component;
    }

    /** Protects a component no longer by the protection that makes the copies. */
    public Protectable unprotect(Protectable component, @Nullable EObject copy) {
        if (copy instanceof Copy of) {
            component.getProtections().remove(of.getProtection());
        }
        return component;
    }

    /** Lets the protection of some copies copy those of another one, unless that would go round. */
    public Copy copyOn(Copy from, Copy to) {
        Protection source = from.getProtection();
        for (Protection each = source; each != null; each = each.getCopyOf()) {
            if (each == to.getProtection()) {
                return to;
            }
        }
        Protection copying = to.getProtection();
        copying.setTechnique(Technique.COPY_OF_COPIES);
        copying.setCopyOf(source);
        copying.setLag(null); // copies are made from time to time
        if (copying.getInterval() == null) {
            copying.setInterval(source.getInterval());
        }
        return to;
    }

    /** Lets the protection of some copies copy no other one any longer. */
    public EObject copyNoMore(EObject from, @Nullable EObject to) {
        if (to instanceof Copy copy) {
            copy.getProtection().setCopyOf(null);
            copy.getProtection().setTechnique(Technique.UNSPECIFIED);
        }
        return from;
    }

    /** Protects a component by the copies at the target end of an edge. */
    public Protectable protectByEdge(Protectable component, @Nullable EObject edge) {
        return VIEWS.farEndOf(component, edge) instanceof Copy copy ? protect(component, copy) : component;
    }

    /** Protects a component no longer by the copies at the target end of an edge. */
    public Protectable unprotectByEdge(Protectable component, @Nullable EObject edge) {
        return unprotect(component, VIEWS.farEndOf(component, edge));
    }

    /** Lets the copies at the target end of an edge be made from these copies. */
    public Copy copyOnByEdge(Copy from, @Nullable EObject edge) {
        return VIEWS.farEndOf(from, edge) instanceof Copy to ? copyOn(from, to) : from;
    }

    /** Lets the copies at the target end of an edge be made from no others any longer. */
    public EObject copyNoMoreByEdge(EObject from, @Nullable EObject edge) {
        return copyNoMore(from, VIEWS.farEndOf(from, edge));
    }

    /** What the protection that makes the copies is called. */
    public String protectionCalled(Copy copy) {
        return new LabelServices().called(copy.getProtection());
    }

    /** Calls the protection that makes the copies by other words. */
    public EObject callProtection(Copy copy, @Nullable Object words) {
        return new NamingServices().callIt(copy.getProtection(), words);
    }
}
